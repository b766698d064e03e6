package co.misprocesos.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the launcher refuses before it starts anything: the server's files do not even exist here. */
class LauncherTest {

    private static final Path NONE = Path.of("there", "is", "none");

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final Map<String, String> environment =
            new HashMap<>(Map.of("DATABASE_URL", "postgresql://ana:s3creto@localhost/casos", "PORT", "1"));
    private boolean started;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT | ochenta",
                "DATABASE_URL | ''",
                "DATABASE_URL | mysql://ana:s3creto@localhost/casos",
                "DATABASE_URL | postgresql://ana:s3creto@localhost",
                "RAMA_JUDICIAL_URL | ramajudicial",
                "RAMA_JUDICIAL_PER_MINUTE | doce",
                "RAMA_JUDICIAL_TIMEOUT | 35",
                "REFRESH_HOUR | 25",
                "REFRESH_ZONE | Bogota",
                "REFRESH_TIMER | sí",
                "REGISTRATION | maybe",
                "CASE_STALE_AFTER | 36h"
            })
    void aWrongSettingEndsTheStartWithOneSentenceAndCodeTwo(String name, String value) throws Exception {
        environment.put(name, value);
        assertEquals(2, run(launcher()));
        assertEquals(1, said().lines().count(), said());
        assertTrue(said().startsWith(name + " "), said());
        assertFalse(said().contains("s3creto"), said());
        assertFalse(started);
    }

    @Test
    void aPortThatIsTakenOnAnyAddressIsRefused() throws Exception {
        for (String address : List.of("0.0.0.0", "127.0.0.1")) {
            console.reset();
            try (ServerSocket taken = new ServerSocket()) {
                taken.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
                environment.put("PORT", " " + taken.getLocalPort() + " ");
                assertEquals(2, run(launcher()));
                assertEquals(
                        "Port " + taken.getLocalPort()
                                + " is in use; end what listens there, or set PORT to another one.",
                        said().strip());
            }
        }
        assertFalse(started);
    }

    @Test
    void aPortThatIsNotPermittedIsNotSaidToBeInUse() {
        assertEquals(
                "Port 80 is not permitted to this user; set PORT to another one, 1024 or above.",
                ServerProcess.portComplaint(80, new BindException("Permission denied")));
    }

    @Test
    void whatTheServerWouldStandOnIsClosedLastFirstAlthoughOneOfThemFails() throws Exception {
        environment.put("PORT", "ochenta");
        List<String> closed = new ArrayList<>();
        Launcher launcher = launcher().standingOn(() -> closed.add("database")).standingOn(() -> {
            throw new IllegalStateException("stuck");
        });
        launcher.standingOn(() -> closed.add("court"));
        assertEquals(2, run(launcher));
        assertEquals(List.of("court", "database"), closed);
        assertTrue(said().contains("stuck"), said());
    }

    private Launcher launcher() {
        return new Launcher(
                new ServerFiles(NONE, NONE, NONE, NONE),
                environment,
                List.of(),
                new PrintStream(console, true, StandardCharsets.UTF_8));
    }

    private int run(Launcher launcher) throws Exception {
        return launcher.run(List.of("ready"), server -> started = true);
    }

    private String said() {
        return console.toString(StandardCharsets.UTF_8);
    }
}
