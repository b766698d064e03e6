package co.misprocesos.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerLogTest {

    private static final String TIME = "2026-11-23T20:13:24.544Z ";

    private final List<String> shown = new ArrayList<>();
    private final ServerLog log = new ServerLog(shown::add);

    @Test
    void aFailedDeploymentIsKnownByItsLoggerInWhateverLanguageTheLevelIs() {
        log.accept(TIME + "INFO jakarta.enterprise.web Created virtual server server");
        assertFalse(log.deploymentFailed());
        log.accept(TIME + "GRAVE javax.enterprise.system.core Exception during lifecycle processing");
        assertTrue(log.deploymentFailed());
    }

    @Test
    void afterARefusalTheServersTracesAreLeftOut() {
        String refusal = TIME + "SEVERE co.misprocesos.start This database holds facts of another source.";
        String other = TIME + "INFO co.misprocesos.refresh.control.Engine Something else";
        log.accept(refusal);
        log.accept(TIME + "SEVERE javax.enterprise.system.core Exception during lifecycle processing");
        log.accept("jakarta.ejb.EJBException: Initialization failed");
        log.accept("\tat java.base/java.lang.Thread.run(Thread.java:840)");
        log.accept(other);
        assertEquals(List.of(refusal, other), shown);
        assertTrue(log.deploymentFailed());
    }

    @Test
    void aFailureThatNobodyExplainedKeepsItsTrace() {
        List<String> lines = List.of(
                TIME + "SEVERE javax.enterprise.system.core Exception while loading the app",
                "java.lang.NullPointerException",
                "\tat co.misprocesos.platform.boundary.Api.<init>(Api.java:1)");
        lines.forEach(log::accept);
        assertEquals(lines, shown);
    }

    @Test
    void aQuestionsLineIsShownWithoutItsHeadlineSoThatItIsJson() {
        String json = "{\"evento\":\"pregunta\",\"ms\":412}";
        log.accept(TIME + "INFO co.misprocesos.questions " + json);
        log.accept(TIME + "INFO co.misprocesos.questionsElse " + json);
        assertEquals(List.of(json, TIME + "INFO co.misprocesos.questionsElse " + json), shown);
    }

    @Test
    void whatTheServerPrintsAtEachStopIsLeftOut() {
        log.accept("JdbcRuntimeExtension,  getAllSystemRAResourcesAndPools = [GlassFishConfigBean]");
        log.accept("Another line");
        assertEquals(List.of("Another line"), shown);
    }
}
