package co.misprocesos.platform.control;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.Driver;

/**
 * Where the database is, read from any of the forms that people have: {@code postgresql://}, {@code postgres://},
 * {@code postgresql+driver://} and {@code jdbc:postgresql:}, with percent-encoded user, password and database.
 *
 * @param jdbcUrl what the driver understands, without user and password
 * @param user null when the URL names none
 * @param password null when the URL names none; never shown
 */
public record DatabaseUrl(String jdbcUrl, String user, String password) {

    /** As RFC 3986 has it; and, where that does not fit, with whatever a password was pasted in between. */
    private static final List<Pattern> SHAPES = List.of(shape("[^@/?#]*"), shape(".*"));

    private static final Pattern HOST = Pattern.compile("(?:\\[[0-9a-fA-F:.]+]|[^:\\[\\]\\s]+)(?::(?<port>\\d{1,5}))?");
    private static final Map<String, String> LIBPQ_NAMES = Map.of(
            "connect_timeout", "connectTimeout",
            "application_name", "ApplicationName",
            "channel_binding", "channelBinding",
            "keepalives", "tcpKeepAlive");

    /**
     * Reads a URL.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong and never repeats the password
     */
    public static DatabaseUrl parse(String text) {
        List<Matcher> matching = SHAPES.stream()
                .map(form -> form.matcher(text.strip()))
                .filter(Matcher::matches)
                .toList();
        Matcher shape = matching.stream()
                .filter(form -> form.group("name") != null && areHosts(form.group("hosts")))
                .findFirst()
                .or(() -> matching.stream().findFirst())
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "DATABASE_URL is not the address of a PostgreSQL database: expected postgresql://user:password@host:5432/name."));
        String hosts = hosts(shape.group("hosts"));
        String name = shape.group("name");
        if (name == null || name.isEmpty()) {
            throw new IllegalArgumentException("DATABASE_URL names no database: expected …/name after the host.");
        }
        String user = decoded(shape.group("user"));
        String password = decoded(shape.group("password"));
        List<String> kept = new ArrayList<>();
        for (String pair : shape.group("query") == null
                ? new String[0]
                : shape.group("query").split("&")) {
            String key = pair.contains("=") ? pair.substring(0, pair.indexOf('=')) : pair;
            String value = pair.contains("=") ? decoded(pair.substring(pair.indexOf('=') + 1)) : "";
            switch (key) {
                case "" -> {}
                case "user" -> user = value;
                case "password" -> password = value;
                default -> kept.add(LIBPQ_NAMES.getOrDefault(key, key) + "=" + encoded(value));
            }
        }
        String query = kept.isEmpty() ? "" : "?" + String.join("&", kept);
        return new DatabaseUrl("jdbc:postgresql://" + hosts + "/" + encoded(decoded(name)) + query, user, password);
    }

    /** Whether the address itself sets one of the driver's properties. */
    public boolean sets(String property) {
        return jdbcUrl.contains("?" + property + "=") || jdbcUrl.contains("&" + property + "=");
    }

    /** User and password as the driver takes them; what the address does not name is not there. */
    Properties login() {
        Properties login = new Properties();
        if (user != null) {
            login.setProperty("user", user);
        }
        if (password != null) {
            login.setProperty("password", password);
        }
        return login;
    }

    /**
     * Opens the database for a look: 5 seconds to connect and 15 for an answer, unless the address says otherwise.
     *
     * @throws SQLException when it is out of reach or lets nobody in; the message holds no password
     */
    public Connection open() throws SQLException {
        Properties options = login();
        options.setProperty("connectTimeout", "5");
        options.setProperty("socketTimeout", "15");
        return new Driver().connect(jdbcUrl, options);
    }

    /** Host, port and name, for people: no user, no password, no properties. */
    public String place() {
        return URLDecoder.decode(
                jdbcUrl.replaceFirst("^jdbc:postgresql://", "")
                        .replaceFirst("\\?.*$", "")
                        .replace("+", "%2B"),
                StandardCharsets.UTF_8);
    }

    private static Pattern shape(String password) {
        return Pattern.compile(
                "(?:jdbc:)?postgres(?:ql)?(?:\\+\\w+)?://(?:(?<user>[^:@/?#]*)(?::(?<password>" + password
                        + "))?@)?(?<hosts>[^@/?]*)(?:/(?<name>[^/?]*))?(?:\\?(?<query>.*))?",
                Pattern.DOTALL);
    }

    private static boolean areHosts(String text) {
        return Stream.of(text.split(",", -1))
                .allMatch(host -> HOST.matcher(host).matches());
    }

    /** What is no host is not repeated: a password that was pasted in may be part of it. */
    private static String hosts(String text) {
        for (String host : text.split(",", -1)) {
            Matcher shape = HOST.matcher(host);
            if (!shape.matches()) {
                throw new IllegalArgumentException(
                        "DATABASE_URL names no host that can be read: expected postgresql://user:password@host:5432/name.");
            }
            String port = shape.group("port");
            if (port != null && (Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65_535)) {
                throw new IllegalArgumentException("DATABASE_URL has the port " + port + "; ports are 1 to 65535.");
            }
        }
        return text;
    }

    private static String decoded(String text) {
        try {
            return text == null ? null : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notPercentEncoded) {
            throw new IllegalArgumentException(
                    "DATABASE_URL has a % that starts no percent-encoded character; write %25 for a literal one.");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Without any password. */
    @Override
    public String toString() {
        return jdbcUrl.replaceFirst("(?<=[?&]sslpassword=)[^&]*", "…");
    }
}
