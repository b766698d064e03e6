package co.misprocesos.refresh.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.problem.entity.ProblemException;
import org.junit.jupiter.api.Test;

class SweepRangeTest {

    @Test
    void isEverythingOnlyWithoutAnyEnd() {
        assertTrue(SweepRange.EVERYTHING.isEverything());
        assertFalse(new SweepRange(1, null).isEverything());
        assertFalse(new SweepRange(null, 9).isEverything());
    }

    @Test
    void bothEndsMayBeTheSameProject() {
        assertEquals("proyectos 5..5", new SweepRange(5, 5).scope());
    }

    @Test
    void refusesToEndBeforeItBegins() {
        var problem =
                assertThrows(ProblemException.class, () -> new SweepRange(6, 5)).problem();
        assertEquals(400, problem.type().status());
        assertEquals("toProjectId", problem.errors().get(0).field());
    }

    @Test
    void tellsScopesApart() {
        assertEquals("todo", SweepRange.EVERYTHING.scope());
        assertEquals("proyectos 1..", new SweepRange(1, null).scope());
        assertEquals("proyectos ..1", new SweepRange(null, 1).scope());
        assertTrue(new SweepRange(Integer.MIN_VALUE, Integer.MAX_VALUE).scope().length() <= 60);
    }
}
