package co.misprocesos.operation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServerOptionsTest {

    @Test
    void withoutAnyTheServerGetsAHeapThatFitsASmallMachine() {
        assertEquals(List.of("-Xmx512m", "-XX:+UseSerialGC"), ServerOptions.from(List.of()));
    }

    @Test
    void whatTheOperatorSaidIsKept() {
        List<String> said = List.of("-XX:MaxRAMPercentage=60", "-XX:+UseG1GC", "-Djava.io.tmpdir=/run/casos");
        assertEquals(said, ServerOptions.from(said));
        assertEquals(List.of("-XX:+UseSerialGC", "-Xmx300m"), ServerOptions.from(List.of("-Xmx300m")));
    }

    @Test
    void aDebuggerStaysWithTheFirstProcess() {
        assertEquals(
                ServerOptions.from(List.of()),
                ServerOptions.from(List.of("-agentlib:jdwp=transport=dt_socket,address=5005", "-javaagent:x.jar")));
    }
}
