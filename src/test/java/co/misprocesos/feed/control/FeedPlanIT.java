package co.misprocesos.feed.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.feed.entity.Filtro;
import co.misprocesos.judicial.entity.TipoNovedad;
import co.misprocesos.paging.entity.Cursor;
import co.misprocesos.paging.entity.Limit;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.server.SharedServer;
import co.misprocesos.server.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A page costs the same at the end of a long list as at its beginning: with 10,000 novedades of a user, as many of others,
 * and a case of 5,000 actuaciones, PostgreSQL reads little more than the page and sorts nothing.
 */
class FeedPlanIT {

    private static final TestDatabase DATABASE = SharedServer.get().database();
    private static final Limit FIFTY = new Limit(50);
    private static final int USER = 1_900_000_001;
    private static final int PROJECT = 1_900_000_001;
    private static final Radicado LONG_CASE = new Radicado("41001400308020240000100");
    private static final Optional<Cursor> DEEP = Optional.of(Cursor.of("2025-01-01T00:20:00Z", Long.MAX_VALUE));
    private static final Optional<Cursor> START = Optional.empty();

    /** Somebody follows 1,000 cases of ten novedades each, somebody else 1,000 others, all in projects. Case 1 has 5,000 actuaciones and 200 novedades. */
    private static final String ROWS =
            """
            insert into procesos (radicado) select '4100140030802024' || lpad(c::text, 5, '0') || '00' from generate_series(1, 2000) c;
            insert into saved_processes (user_id, radicado)
              select case when row_number() over (order by radicado) <= 1000 then 1900000001 else 1900000002 end, radicado
                from procesos where radicado like '4100140030802024%';
            insert into instancias (radicado, id_proceso, es_privado, principal, sujetos, dudas, primera_vista, detallada, ubicacion)
              select radicado, 1, false, true, (select '[' || string_agg('{"rol":"Demandado","nombre":"' || md5(radicado || n) || '","emplazado":false}', ',') || ']' from generate_series(1, 10) n), '', now(), true, 'Secretaría'
                from procesos where radicado like '4100140030802024%';
            insert into actuaciones (instancia_id, radicado, cons_actuacion, orden, fecha_actuacion, actuacion, fecha_registro,
                                     con_documentos, dudas, primera_vista)
              select t.id, t.radicado, n, date '2000-01-01' + n, date '2000-01-01' + n, 'Auto que ordena seguir', date '2000-01-01' + n,
                     false, '', now()
                from instancias t, generate_series(1, 5000) n
                where t.radicado like '4100140030802024%' and (n <= 10 or t.radicado = '41001400308020240000100');
            insert into novedades (radicado, instancia_id, actuacion_id, tipo, detectada_en)
              select a.radicado, a.instancia_id, a.id, case when hashint8(a.id) % 5 = 0 then 'ACTUACION_MODIFICADA' else 'ACTUACION_NUEVA' end,
                     timestamptz '2025-01-01' + a.cons_actuacion * interval '10 minutes'
                       + mod(cast(substr(a.radicado, 17, 5) as int), 1000) * interval '500 milliseconds'
                from actuaciones a where a.radicado like '4100140030802024%' and (a.cons_actuacion <= 10 or a.cons_actuacion <= 200 and a.radicado = '41001400308020240000100');
            insert into inbox (user_id, novedad_id, saved_process_id, radicado, tipo, detectada_en, revisada_en)
              select s.user_id, n.id, s.id, n.radicado, n.tipo, n.detectada_en, case when hashint8(n.id) % 2 = 0 then now() end
                from novedades n join saved_processes s on s.radicado = n.radicado where s.user_id in (1900000001, 1900000002);
            insert into actuaciones_anteriores (actuacion_id, fecha_actuacion, actuacion, fecha_registro, con_documentos,
                                                vista_desde, vista_hasta)
              select a.id, a.fecha_actuacion, 'Auto', a.fecha_registro, false, now(), now()
                from actuaciones a where a.radicado like '4100140030802024%';
            insert into projects (id, user_id, name, color_hex) values (1900000001, 1900000001, 'Diez', '#2563EB'),
              (1900000002, 1900000002, 'Mil', '#2563EB'), (1900000003, 1900000001, 'Todos', '#2563EB');
            insert into project_cases (project_id, saved_process_id, radicado)
              select 1900000001, id, radicado from saved_processes where user_id = 1900000001 order by radicado limit 10;
            insert into project_cases (project_id, saved_process_id, radicado)
              select p.id, s.id, s.radicado from saved_processes s join projects p on p.user_id = s.user_id
                where p.id in (1900000002, 1900000003);
            """;

    @BeforeAll
    static void writeManyRows() {
        DATABASE.execute(ROWS);
        DATABASE.execute("analyze");
        assertEquals("10190", DATABASE.value("select count(*) from inbox where user_id = " + USER));
        assertEquals(
                "5000",
                DATABASE.value("select count(*) from actuaciones where radicado = '" + LONG_CASE.value() + "'"));
    }

    @Test
    void theFeed() {
        feed("ix_inbox_user", filtro(null, null, null));
    }

    @Test
    void theFeedOfACase() {
        feed(
                "ix_inbox_radicado",
                filtro(LONG_CASE.value(), null, null),
                Optional.of(Cursor.of("2025-01-01T12:00:00Z", 0)));
    }

    @Test
    void theFeedOfAType() {
        feed("ix_inbox_tipo", filtro(null, TipoNovedad.ACTUACION_MODIFICADA, null));
    }

    @Test
    void whatIsUnseen() {
        feed("ix_inbox_unseen", filtro(null, null, false));
    }

    @Test
    void whatIsSeen() {
        feed("ix_inbox_seen", filtro(null, null, true));
    }

    /** Ten cases give a page each, of which the newest are taken: the length of the feed has no part in it. */
    @Test
    void theFeedOfAProject() {
        Filtro ofProject = new Filtro(Optional.empty(), Optional.of(PROJECT), Optional.empty(), Optional.empty());
        for (Optional<Cursor> from : List.of(START, DEEP)) {
            Plan plan = Plan.of(DATABASE, NovedadesQuery.page(USER, ofProject, from, FIFTY));
            assertTrue(plan.indexes().contains("ix_inbox_saved"), plan.text());
            assertTrue(plan.mostRead() <= 10 * FIFTY.andOneMore(), plan.text());
        }
    }

    @Test
    void theActuacionesOfALongCase() {
        Optional<Cursor> deep = Optional.of(Cursor.of("2000-03-01", Long.MAX_VALUE, 0, 0));
        cheap("ix_actuaciones_radicado", ActuacionesQuery.ofCase(LONG_CASE, START, FIFTY));
        cheap("ix_actuaciones_radicado", ActuacionesQuery.ofCase(LONG_CASE, deep, FIFTY));
    }

    @Test
    void theActuacionesOfALongInstance() {
        long instance = Long.parseLong(
                DATABASE.value("select id from instancias where radicado = '" + LONG_CASE.value() + "'"));
        cheap("ix_actuaciones_instancia", ActuacionesQuery.ofInstance(instance, START, FIFTY));
        cheap("ix_actuaciones_instancia", ActuacionesQuery.ofInstance(instance, Optional.of(Cursor.of(60, 0)), FIFTY));
    }

    /** Whether their order needs a sort of these few is PostgreSQL's choice. */
    @Test
    void theEarlierTextsOfAPage() {
        long first = Long.parseLong(
                DATABASE.value("select min(id) from actuaciones where radicado = '" + LONG_CASE.value() + "'"));
        List<Long> page = IntStream.range(0, 50).mapToObj(i -> first + i).toList();
        Plan plan = Plan.of(DATABASE, TextosAnteriores.question(page));
        assertEquals(List.of(), plan.scannedTables(), plan.text());
        assertTrue(plan.mostRead() <= 50, plan.text());
    }

    private static void feed(String index, Filtro filtro) {
        feed(index, filtro, DEEP);
    }

    private static void feed(String index, Filtro filtro, Optional<Cursor> deep) {
        cheap(index, NovedadesQuery.page(USER, filtro, START, FIFTY));
        cheap(index, NovedadesQuery.page(USER, filtro, deep, FIFTY));
    }

    private static void cheap(String index, Statement question) {
        Plan plan = Plan.of(DATABASE, question);
        assertTrue(plan.indexes().contains(index), plan.text());
        assertEquals(List.of(), plan.scannedTables(), plan.text());
        assertFalse(plan.kinds().stream().anyMatch(kind -> kind.contains("Sort")), plan.text());
        assertTrue(plan.mostRead() >= FIFTY.andOneMore(), plan.text());
        assertTrue(plan.mostRead() <= 3L * FIFTY.andOneMore(), plan.text());
    }

    private static Filtro filtro(String radicado, TipoNovedad tipo, Boolean revisada) {
        return new Filtro(
                Optional.ofNullable(radicado).map(Radicado::new),
                Optional.empty(),
                Optional.ofNullable(tipo),
                Optional.ofNullable(revisada));
    }
}
