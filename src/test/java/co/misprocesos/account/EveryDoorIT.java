package co.misprocesos.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.server.Api;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody gets anything without saying who they are. */
class EveryDoorIT {

    private final Api stranger = SharedServer.get().api();

    @ParameterizedTest
    @CsvSource({
        "GET, /api/auth/me",
        "POST, /api/auth/session",
        "GET, /api/procesos?q=11001400300120240000100",
        "GET, /api/procesos/11001400300120240000100/actuaciones/1/documentos",
        "GET, /api/procesos/11001400300120240000100/actuaciones/1/documentos/1",
        "GET, /api/saved",
        "POST, /api/saved",
        "DELETE, /api/saved/1",
        "POST, /api/saved/refresh",
        "GET, /api/projects",
        "POST, /api/projects",
        "PATCH, /api/projects/1",
        "DELETE, /api/projects/1",
        "GET, /api/projects/1/cases",
        "POST, /api/projects/1/cases",
        "DELETE, /api/projects/1/cases/1",
        "POST, /api/projects/1/refresh",
        "POST, /api/projects/1/refresh-selected",
        "POST, /api/cron/refresh-all-projects",
        "GET, /api/refreshes",
        "GET, /api/refreshes/00000000-0000-0000-0000-000000000001",
        "GET, /api/refreshes/00000000-0000-0000-0000-000000000001/events",
        "POST, /api/imports",
        "POST, /api/lecturas",
        "POST, /api/seguidos",
        "GET, /api/logs",
        "GET, /api/fuente"
    })
    void isClosedToStrangers(String method, String path) {
        Api.Reply reply = stranger.send(method, path, method.matches("GET|DELETE") ? null : "{}")
                .join();
        Refusal.of(401, reply);
        assertEquals("Bearer", reply.header("WWW-Authenticate"));
        Refusal.of(401, stranger.as("a.b.c").send(method, path, null).join());
    }
}
