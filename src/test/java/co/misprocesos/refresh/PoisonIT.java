package co.misprocesos.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.SharedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer that cannot be recorded ends its own item and nobody else's. */
class PoisonIT {

    private final SharedServer shared = SharedServer.get();

    @BeforeEach
    void refuseOneText() {
        shared.database()
                .execute(
                        "alter table saved_processes add constraint ck_poison check (ubicacion is distinct from 'Veneno')");
    }

    @AfterEach
    void refuseNothing() {
        shared.database().execute("alter table saved_processes drop constraint ck_poison");
    }

    @Test
    void whatCannotBeRecordedIsAnErrorOfItsOwnAndHoldsNothingUp() {
        Person person = Person.newcomer();
        String poisoned = Numbers.next();
        String sound = Numbers.next();
        shared.court().publish(CaseFixture.of(poisoned), CaseFixture.of(sound));
        person.save(poisoned);
        person.save(sound);
        shared.court().update(poisoned, published -> published.withUbicacion("Veneno"));
        shared.court().update(sound, published -> published.withUbicacion("Otro juzgado"));

        var result = person.refresh();
        assertEquals(0, result.getInt("pending"), result::toString);
        assertEquals(1, result.getInt("updated"), result::toString);
        assertEquals(poisoned, result.getJsonArray("errors").getJsonObject(0).getString("radicado"));
        assertEquals(
                "0", shared.database().value("select count(*) from refresh_queue where radicado = '" + poisoned + "'"));
    }
}
