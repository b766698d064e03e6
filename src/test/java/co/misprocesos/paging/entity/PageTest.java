package co.misprocesos.paging.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Limit TWO = new Limit(2);

    @Test
    void endsWhereTheListEnds() {
        assertEquals(new Page<>(List.of(7, 6), Optional.empty()), Page.of(List.of(7, 6), TWO, Cursor::of));
        assertEquals(new Page<>(List.of(), Optional.empty()), Page.of(List.of(), TWO, Cursor::of));
    }

    @Test
    void leavesTheRowThatTellsOfTheNextPageToIt() {
        Page<Integer> page = Page.of(List.of(7, 6, 5), TWO, Cursor::of);
        assertEquals(List.of(7, 6), page.items());
        assertEquals(Optional.of(Cursor.of(6).text()), page.next());
    }

    @Test
    void keepsItsCursorWhenItsRowsBecomeSomethingElse() {
        Page<String> page = Page.of(List.of(7, 6, 5), TWO, Cursor::of).map(String::valueOf);
        assertEquals(new Page<>(List.of("7", "6"), Optional.of(Cursor.of(6).text())), page);
    }
}
