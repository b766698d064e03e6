package co.misprocesos.cpnu.control;

import static co.misprocesos.cpnu.control.Answers.found;
import static co.misprocesos.cpnu.control.Answers.unavailable;
import static co.misprocesos.cpnu.control.Court.ID;
import static co.misprocesos.cpnu.control.Court.RADICADO;
import static co.misprocesos.cpnu.control.Court.fixture;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.cpnu.entity.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class BrokenConnectionTest {

    @Test
    void refusesABodyThatEndsTooEarly() {
        try (Court court = new Court()) {
            court.answers(exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, 5_000);
                exchange.getResponseBody().write(fixture("detalle.json").getBytes(UTF_8));
            });

            unavailable(Reason.UNREACHABLE, court.cpnu.detalle(RADICADO, ID));
            assertEquals(1, court.asked.size());
        }
    }

    @Test
    void cannotReachAPortWhereNobodyListens() throws IOException {
        int port;
        try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = once.getLocalPort();
        }

        unavailable(Reason.UNREACHABLE, cpnu("http://127.0.0.1:" + port).detalle(RADICADO, ID));
    }

    @Test
    void cannotReachAHostWithoutAddress() {
        unavailable(Reason.UNREACHABLE, cpnu("http://nadie.invalid").detalle(RADICADO, ID));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void sendsOneRequestOnlyWhenTheConnectionIsReset(int goodOnes) throws IOException {
        AtomicInteger requests = new AtomicInteger();
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            new Thread(() -> answerThenReset(server, requests, goodOnes)).start();
            Cpnu cpnu = cpnu("http://127.0.0.1:" + server.getLocalPort());
            for (int good = 0; good < goodOnes; good++) {
                found(cpnu.detalle(RADICADO, ID));
            }

            unavailable(Reason.UNREACHABLE, cpnu.detalle(RADICADO, ID));
        }
        assertEquals(goodOnes + 1, requests.get());
    }

    private static Cpnu cpnu(String url) {
        CpnuSettings settings = new CpnuSettings(URI.create(url), Duration.ofSeconds(10));
        return new Cpnu(settings, new TestCourtesy(), QuestionListener.NONE);
    }

    /** Answers the first requests on connections that stay open, and breaks every connection at the next request. */
    private static void answerThenReset(ServerSocket server, AtomicInteger requests, int goodOnes) {
        byte[] body = fixture("detalle.json").getBytes(UTF_8);
        String head =
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                while (readRequest(socket.getInputStream()) && requests.incrementAndGet() <= goodOnes) {
                    socket.getOutputStream().write(head.getBytes(UTF_8));
                    socket.getOutputStream().write(body);
                }
                socket.setSoLinger(true, 0);
            } catch (IOException gone) {
                // the client or the test is done with this connection
            }
        }
    }

    private static boolean readRequest(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return false;
            }
            head.append((char) next);
        }
        return true;
    }
}
