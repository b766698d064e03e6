package co.misprocesos.backup.control;

import co.misprocesos.platform.control.DatabaseUrl;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The address of a database as PostgreSQL's own programs understand it. All that libpq reads from variables goes there,
 * the password always; the rest is part of the connection string, which others on the machine can see.
 *
 * @param variables libpq's variables
 * @param connection the connection string; names the database, never the password
 */
record Libpq(Map<String, String> variables, String connection) {

    /** The driver's names (and libpq's own) of what libpq reads from a variable. */
    private static final Map<String, String> VARIABLES = Map.ofEntries(
            Map.entry("sslmode", "PGSSLMODE"),
            Map.entry("sslrootcert", "PGSSLROOTCERT"),
            Map.entry("sslcert", "PGSSLCERT"),
            Map.entry("sslkey", "PGSSLKEY"),
            Map.entry("sslcrl", "PGSSLCRL"),
            Map.entry("sslNegotiation", "PGSSLNEGOTIATION"),
            Map.entry("connectTimeout", "PGCONNECT_TIMEOUT"),
            Map.entry("ApplicationName", "PGAPPNAME"),
            Map.entry("channelBinding", "PGCHANNELBINDING"),
            Map.entry("gssEncMode", "PGGSSENCMODE"),
            Map.entry("gssencmode", "PGGSSENCMODE"),
            Map.entry("kerberosServerName", "PGKRBSRVNAME"),
            Map.entry("options", "PGOPTIONS"),
            Map.entry("target_session_attrs", "PGTARGETSESSIONATTRS"));

    private static final Map<String, String> SERVER_TYPES = Map.of(
            "master", "primary", "secondary", "standby", "preferSecondary", "prefer-standby", "preferPrimary", "any");

    /** Carries an address over; what only the driver knows is left out. */
    static Libpq of(DatabaseUrl url) {
        String[] address =
                url.jdbcUrl().substring("jdbc:postgresql://".length()).split("\\?", 2);
        int slash = address[0].indexOf('/');
        Map<String, String> variables = new HashMap<>();
        List<String> rest = new ArrayList<>(List.of("dbname=" + quoted(decoded(address[0].substring(slash + 1)))));
        hosts(address[0].substring(0, slash), variables);
        put(variables, "PGUSER", url.user());
        put(variables, "PGPASSWORD", url.password());
        for (String pair : address.length == 1 ? new String[0] : address[1].split("&")) {
            String[] each = pair.split("=", 2);
            carry(each[0], decoded(each.length == 1 ? "" : each[1]), variables, rest);
        }
        return new Libpq(Map.copyOf(variables), String.join(" ", rest));
    }

    private static void carry(String name, String value, Map<String, String> variables, List<String> rest) {
        switch (name) {
            case "tcpKeepAlive" -> rest.add("keepalives=" + (value.matches("0|false") ? 0 : 1));
            case "ssl" -> {
                if (!value.equals("false")) {
                    variables.putIfAbsent("PGSSLMODE", "verify-full");
                }
            }
            case "targetServerType" -> put(variables, "PGTARGETSESSIONATTRS", SERVER_TYPES.getOrDefault(value, value));
            default -> put(variables, VARIABLES.get(name), value);
        }
    }

    private static void put(Map<String, String> variables, String name, String value) {
        if (name != null && value != null) {
            variables.put(name, value);
        }
    }

    private static void hosts(String text, Map<String, String> variables) {
        List<String> hosts = new ArrayList<>();
        List<String> ports = new ArrayList<>();
        for (String each : text.split(",")) {
            boolean isPort = each.matches(".*:\\d+") && (!each.startsWith("[") || each.contains("]:"));
            int end = isPort ? each.lastIndexOf(':') : each.length();
            hosts.add(each.substring(0, end).replaceAll("[\\[\\]]", ""));
            ports.add(isPort ? each.substring(end + 1) : "5432");
        }
        variables.put("PGHOST", String.join(",", hosts));
        variables.put("PGPORT", String.join(",", ports));
    }

    private static String quoted(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return connection;
    }
}
