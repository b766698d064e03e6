package co.misprocesos.feed.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.container.InContainer;
import co.misprocesos.container.Tables;
import co.misprocesos.judicial.entity.NovedadRegistrada;
import co.misprocesos.judicial.entity.TipoNovedad;
import co.misprocesos.radicado.entity.Radicado;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import javax.naming.InitialContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of a novedad. */
@InContainer
class InboxIT {

    private static final Radicado RADICADO = new Radicado("76001400330020230060000");
    private static final Instant DETECTED = Instant.parse("2025-05-02T06:00:00.123456Z");
    private static final String TOLD = "select count(*) from inbox where radicado = ?1";

    @Inject
    private Tables tables;

    @Inject
    private Event<NovedadRegistrada> recorded;

    private long novedad;

    @BeforeEach
    void twoFollowTheCaseAndAnAdoptedRowIsNobodys() {
        tables.change("insert into procesos (radicado) values (?1)", RADICADO.value());
        tables.change(
                """
                insert into saved_processes (user_id, radicado)
                  values (1900000011, ?1), (1900000012, ?1), (null, ?1), (1900000011, '76001400330020230060100')""",
                RADICADO.value());
        tables.change(
                """
                insert into instancias (radicado, id_proceso, es_privado, principal, sujetos, dudas, primera_vista, detallada)
                  values (?1, 1, false, true, '[]', '', now(), true)""",
                RADICADO.value());
        tables.change(
                """
                insert into novedades (radicado, instancia_id, tipo, detectada_en)
                  select radicado, id, 'INSTANCIA_NUEVA', now() from instancias where radicado = ?1""",
                RADICADO.value());
        novedad = Long.parseLong(tables.value("select id from novedades where radicado = ?1", RADICADO.value()));
    }

    @AfterEach
    void forget() {
        tables.change("delete from saved_processes where radicado like '7600140033002023006%'");
        tables.change("delete from procesos where radicado = ?1", RADICADO.value());
    }

    @Test
    void eachFollowerIsToldOnce() throws Exception {
        UserTransaction recording = InitialContext.doLookup("java:comp/UserTransaction");
        recording.begin();
        recorded.fire(new NovedadRegistrada(novedad, RADICADO, TipoNovedad.INSTANCIA_NUEVA, DETECTED));
        recording.commit();
        assertEquals("2", tables.value(TOLD, RADICADO.value()));
        assertEquals(
                "2",
                tables.value(
                        """
                        select count(*) from inbox i join saved_processes s on s.id = i.saved_process_id and s.user_id = i.user_id
                          where i.novedad_id = ?1 and i.tipo = 'INSTANCIA_NUEVA' and i.revisada_en is null
                            and i.detectada_en = timestamptz '2025-05-02 06:00:00.123456+00' and s.novedades_sin_revisar = 1""",
                        novedad));
    }

    @Test
    void nobodyIsToldOfWhatWasNotRecorded() throws Exception {
        UserTransaction recording = InitialContext.doLookup("java:comp/UserTransaction");
        recording.begin();
        recorded.fire(new NovedadRegistrada(novedad, RADICADO, TipoNovedad.INSTANCIA_NUEVA, DETECTED));
        recording.rollback();
        assertEquals("0", tables.value(TOLD, RADICADO.value()));
    }
}
