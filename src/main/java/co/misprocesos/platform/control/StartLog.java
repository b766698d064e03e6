package co.misprocesos.platform.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Says at each start what runs here and what it was told, before anything is changed. */
@Singleton(name = "StartLog")
@Startup
@DependsOn("SettingsGate")
@TransactionManagement(TransactionManagementType.BEAN)
public class StartLog {

    private static final Logger LOG = Logger.getLogger("co.misprocesos.configuration");
    private static final int MEGABYTE = 1024 * 1024;

    @Resource(lookup = "java:app/jdbc/app")
    private DataSource dataSource;

    @PostConstruct
    void tell() {
        say(Build.ofTheseClasses() + " (* was set, the rest are defaults)");
        say(Configured.titled(
                "server", server() + ", process " + ProcessHandle.current().pid()));
        say(Configured.titled("java", Runtime.version() + " of " + System.getProperty("java.vendor")));
        Runtime machine = Runtime.getRuntime();
        say(Configured.titled(
                "memory",
                "heap of " + machine.maxMemory() / MEGABYTE + " MB at most, " + machine.availableProcessors()
                        + " processors"));
        say(Configured.titled("postgresql", database()));
        new Configured(Environment::value).lines().forEach(StartLog::say);
    }

    private String database() {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException outOfReach) {
            return "out of reach: " + outOfReach.getMessage();
        }
    }

    /** As the server's own jar names it, which every class path below it sees. */
    private static String server() {
        Properties branding = new Properties();
        try (InputStream file =
                ClassLoader.getSystemResourceAsStream("MICRO-INF/domain/branding/glassfish-version.properties")) {
            branding.load(file == null ? InputStream.nullInputStream() : file);
        } catch (IOException unreadable) {
            return "of an unknown version";
        }
        return branding.isEmpty()
                ? "of an unknown version"
                : branding.getProperty("product_name") + " " + branding.getProperty("major_version") + "."
                        + branding.getProperty("minor_version") + "." + branding.getProperty("update_version");
    }

    private static void say(String line) {
        LOG.log(Level.INFO, "{0}", line);
    }
}
