package co.misprocesos.bench;

import co.misprocesos.server.TestDatabase;

/** An account of 2,000 cases and 200,000 actuaciones in the court's kind of words, beside others' cases. All names are invented. */
public final class SearchRows {

    /** In the name of one case. */
    public static final String RARE = "Quintanábria1234";

    private static final String SEED =
            """
            create temp table palabras as select
              array['Auto admite demanda', 'Fijación en estado', 'Auto libra mandamiento de pago', 'Traslado de excepciones',
                'Sentencia de primera instancia', 'Auto decreta medida cautelar', 'Constancia secretarial', 'Al despacho',
                'Recepción de memorial', 'Auto fija fecha de audiencia', 'Audiencia inicial', 'Auto concede apelación',
                'Envío de expediente', 'Auto requiere a la parte', 'Notificación personal', 'Auto aprueba liquidación de costas'] as tipos,
              array['Se reconoce personería al apoderado de la parte demandante', 'Actuación registrada el día a las ocho de la mañana',
                'Córrase traslado por el término de tres días de la liquidación del crédito', 'Se ordena oficiar a la entidad bancaria',
                'Memorial con solicitud de impulso procesal y copia del certificado de tradición', 'Se niega la nulidad propuesta',
                'Requiere a la parte actora para que efectúe la notificación so pena de desistimiento tácito',
                'Póngase en conocimiento el dictamen pericial rendido por la auxiliar de la justicia',
                'Se señala fecha para la diligencia de secuestro del inmueble embargado', 'Vence término de ejecutoria',
                'Obedézcase y cúmplase lo resuelto por el superior', 'Se agrega al expediente el despacho comisorio diligenciado'] as notas,
              array['María', 'José', 'Ángela', 'Andrés', 'Lucía', 'Óscar', 'Inés', 'Jesús', 'Begoña', 'Héctor', 'Sofía', 'Raúl'] as nombres,
              array['Muñoz', 'Pérez', 'Gómez', 'Núñez', 'Ibáñez', 'Cárdenas', 'Rincón', 'Ávila', 'Zúñiga', 'Peña', 'León', 'Bermúdez'] as apellidos,
              array['CIVIL MUNICIPAL', 'LABORAL DEL CIRCUITO', 'DE FAMILIA', 'ADMINISTRATIVO ORAL', 'PENAL DEL CIRCUITO'] as juzgados;
            insert into procesos (radicado, situacion, demandante, demandado, juzgado, clase, fecha_ultima_actuacion, verificado_en)
              select '470014003' || lpad((n % 100)::text, 3, '0') || (2015 + n % 10) || lpad(n::text, 5, '0') || '00', 'ENCONTRADO',
                     nombres[1 + n % 12] || ' ' || apellidos[1 + n / 12 % 12] || ' Quintanábria' || n, 'Sociedad Imaginaria ' || n || ' S.A.S.',
                     'JUZGADO ' || n % 100 || ' ' || juzgados[1 + n % 5] || ' DE SANTA MARTA', 'Ejecutivo Singular',
                     date '2026-01-01' + n % 300, now()
                from palabras, generate_series(1, :all) as n;
            insert into instancias (radicado, id_proceso, despacho, ponente, es_privado, principal, sujetos, dudas, primera_vista, detallada)
              select radicado, 1, juzgado, 'Ponente Inventado', false, true,
                     json_build_array(json_build_object('rol', 'Demandante', 'nombre', demandante))::text, '', now(), true
                from procesos where demandante like '%Quintanábria%';
            insert into actuaciones (instancia_id, radicado, cons_actuacion, orden, fecha_actuacion, actuacion, anotacion, fecha_registro,
                                     con_documentos, dudas, primera_vista)
              select i.id, i.radicado, k, date '2024-01-01' + k, date '2024-01-01' + k,
                     tipos[1 + (i.id + k * 7) % 16], notas[1 + (i.id * 5 + k * 11) % 12] || ' ' || notas[1 + (i.id + k) % 12]
                     || '. Oficio ' || (i.id * 13 + k * 17) % 5000 || ', folio ' || k || ', suscrito por ' || nombres[1 + (i.id + k) % 12] || ' '
                     || apellidos[1 + (i.id * 3 + k) % 12],
                     date '2024-01-01' + k, false, '', now()
                from palabras, instancias i join procesos p on p.radicado = i.radicado and p.demandante like '%Quintanábria%',
                     generate_series(1, 100) as k
                where substr(i.radicado, 17, 5)::int <= :own;
            drop index ix_busquedas_palabras;
            insert into busquedas (radicado, palabras)
              select radicado, documento_de_busqueda(radicado) from procesos where demandante like '%Quintanábria%';
            create index ix_busquedas_palabras on busquedas using gin (palabras) with (fastupdate = off);
            insert into saved_processes (user_id, radicado, demandante, demandado, juzgado, clase, fecha_ultima_actuacion)
              select case when substr(radicado, 17, 5)::int <= :own then :user else -1 end,
                     radicado, demandante, demandado, juzgado, clase, fecha_ultima_actuacion
                from procesos where demandante like '%Quintanábria%';
            drop table palabras;
            """;

    private SearchRows() {}

    /**
     * Writes them.
     *
     * @param own how many cases the user follows, each with 100 actuaciones
     * @param all how many there are, those of others included
     */
    public static void write(TestDatabase database, int userId, int own, int all) {
        database.execute(SEED.replace(":user", String.valueOf(userId))
                .replace(":own", String.valueOf(own))
                .replace(":all", String.valueOf(all)));
        database.execute("vacuum analyze procesos");
        database.execute("vacuum analyze saved_processes");
    }
}
