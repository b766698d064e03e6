--: users
insert into users (id, email, password_hash, created_at)
  select n, 'persona' || n || '@ejemplo.co', repeat('x', 97), now() - interval '5 years'
    from generate_series(1, :users) n on conflict do nothing;
select setval('users_id_seq', :users);

--: words
create table palabras as select
  array['Auto admite demanda', 'Fijación en estado', 'Auto libra mandamiento de pago', 'Traslado de excepciones',
    'Sentencia de primera instancia', 'Auto decreta medida cautelar', 'Constancia secretarial', 'Al despacho',
    'Recepción de memorial', 'Auto fija fecha de audiencia', 'Audiencia inicial', 'Auto concede apelación',
    'Envío de expediente', 'Auto requiere a la parte', 'Notificación personal', 'Auto aprueba liquidación de costas'] as tipos,
  array['Se reconoce personería al apoderado', 'Actuación registrada el día a las ocho de la mañana',
    'Córrase traslado por tres días de la liquidación del crédito', 'Se ordena oficiar a la entidad bancaria',
    'Memorial con solicitud de impulso procesal', 'Se niega la nulidad propuesta',
    'Requiere a la parte actora so pena de desistimiento tácito', 'Póngase en conocimiento el dictamen pericial',
    'Se señala fecha para la diligencia de secuestro', 'Vence término de ejecutoria',
    'Obedézcase y cúmplase lo resuelto por el superior', 'Se agrega el despacho comisorio diligenciado'] as notas,
  array['María', 'José', 'Ángela', 'Andrés', 'Lucía', 'Óscar', 'Inés', 'Jesús', 'Begoña', 'Héctor', 'Sofía', 'Raúl'] as nombres,
  array['Muñoz', 'Pérez', 'Gómez', 'Núñez', 'Ibáñez', 'Cárdenas', 'Rincón', 'Ávila', 'Zúñiga', 'Peña', 'León', 'Bermúdez'] as apellidos,
  array['CIVIL MUNICIPAL', 'LABORAL DEL CIRCUITO', 'DE FAMILIA', 'ADMINISTRATIVO ORAL', 'PENAL DEL CIRCUITO'] as juzgados;

--: cases: of 20, 12 have one follower, 5 two, 2 three and 1 six
create table casos as
  select c, '1100140' || '03' || lpad((1 + c % 80)::text, 3, '0') || (2018 + c / 80 % 8) || lpad((c / 640)::text, 5, '0') || '00' as radicado,
         nombres[1 + c % 12] || ' ' || apellidos[1 + c / 12 % 12] || ' ' || apellidos[1 + c / 144 % 12] || ' Quintanábria' || c as demandante,
         'Sociedad Imaginaria ' || c % 5000 || ' S.A.S.' as demandado,
         'JUZGADO ' || lpad((1 + c % 80)::text, 3, '0') || ' ' || juzgados[1 + c % 5] || ' DE BOGOTÁ' as juzgado,
         c / 20 * 34 + case when c % 20 < 12 then c % 20 when c % 20 < 17 then 2 * (c % 20) - 12
                            when c % 20 < 19 then 3 * (c % 20) - 29 else 28 end as primero,
         case when c % 20 < 12 then 1 when c % 20 < 17 then 2 when c % 20 < 19 then 3 else 6 end as cuantos
    from palabras, generate_series(0, :users * 500 * 20 / 34 - 1) c;
alter table casos add primary key (radicado);

--: procesos
insert into procesos (radicado, situacion, id_proceso, demandante, demandado, juzgado, clase, subclase, ubicacion, fecha_ultima_actuacion,
                      snapshot_consulta, snapshot_detalle, verificado_en, intentado_en, cambiado_en, vista, examinado_en)
  select radicado, 'ENCONTRADO', 100000000 + c, demandante, demandado, juzgado, 'Ejecutivo Singular', 'Por sumas de dinero', 'Secretaría',
         current_date - c % 50,
         json_build_object('tipoConsulta', 'NumeroRadicacion', 'procesos', json_build_array(json_build_object('idProceso', 100000000 + c,
           'idConexion', 272, 'llaveProceso', radicado, 'fechaProceso', '2020-03-11T00:00:00', 'fechaUltimaActuacion', '2026-06-11T00:00:00',
           'despacho', juzgado, 'departamento', 'BOGOTÁ', 'sujetosProcesales', 'Demandante: ' || demandante || ' | Demandado: ' || demandado,
           'esPrivado', false, 'cantFilas', -1)), 'parametros', json_build_object('numero', radicado, 'nombre', null, 'tipoPersona', null,
           'idSujeto', null, 'ponente', null, 'claseProceso', null, 'codificacionDespacho', null, 'soloActivos', false),
           'paginacion', json_build_object('cantidadRegistros', 1, 'registrosPagina', 20, 'cantidadPaginas', 1, 'pagina', 1, 'paginas', null))::text,
         json_build_object('idRegProceso', 100000000 + c, 'llaveProceso', radicado, 'idConexion', 272, 'esPrivado', false,
           'fechaProceso', '2020-03-11T00:00:00', 'codDespachoCompleto', left(radicado, 12), 'despacho', juzgado, 'ponente', 'Ponente Inventada',
           'tipoProceso', 'De Ejecución', 'claseProceso', 'Ejecutivo Singular', 'subclaseProceso', 'Por sumas de dinero', 'recurso',
           'Sin Tipo de Recurso', 'ubicacion', 'Secretaría', 'contenidoRadicacion', 'Demanda inventada con sus anexos',
           'fechaConsulta', '2026-06-12T06:03:11.55', 'ultimaActualizacion', '2026-06-12T06:03:11.55')::text,
         now() - make_interval(mins => c % 1400), now() - make_interval(mins => c % 1400), now() - make_interval(days => c % 50),
         json_build_array(json_build_object('id', 100000000 + c, 'privado', false, 'despacho', juzgado, 'fecha', '2026-06-11',
           'partes', json_build_array('Demandante: ' || demandante, 'Demandado: ' || demandado)))::text, now() - make_interval(days => c % 7)
    from casos order by c;

--: saved_processes
insert into saved_processes (user_id, radicado, id_proceso, demandante, demandado, juzgado, clase, subclase, ubicacion, fecha_ultima_actuacion,
                             snapshot_consulta, snapshot_detalle, created_at, updated_at)
  select 1 + (k.primero + n) % :users, radicado, p.id_proceso::text, p.demandante, p.demandado, p.juzgado, p.clase, p.subclase, p.ubicacion,
         p.fecha_ultima_actuacion, p.snapshot_consulta, p.snapshot_detalle, now() - interval '5 years', p.cambiado_en
    from casos k join procesos p using (radicado), lateral generate_series(0, k.cuantos - 1) n
    where k.primero + n < :users * 500
    order by n, md5(radicado);

--: projects: ten of 40 cases a user; 100 cases stand in none; the first user has one of all 500
insert into projects (user_id, name) select u, 'Proyecto ' || n from generate_series(1, :users) u, generate_series(0, 9) n;
insert into projects (user_id, name) values (1, 'Todos');
insert into project_cases (project_id, saved_process_id, radicado)
  select p.id, s.id, s.radicado
    from (select *, row_number() over (partition by user_id order by id) as n from saved_processes) s
    join projects p on p.user_id = s.user_id and (p.name = 'Proyecto ' || s.n % 10 and s.n <= 400 or p.name = 'Todos')
    order by md5(s.radicado);
update projects p set total_cases = (select count(*) from project_cases c where c.project_id = p.id);

--: instancias: of ten cases three have a second one
insert into instancias (radicado, id_proceso, despacho, departamento, fecha_proceso, fecha_ultima_actuacion, es_privado, principal, tipo_proceso,
                        clase_proceso, subclase_proceso, ponente, ubicacion, sujetos, dudas, primera_vista, detallada, leida_en)
  select radicado, 100000000 + c + n * 50000000, juzgado, 'BOGOTÁ', date '2020-03-11', current_date - c % 50, false, n = 0, 'De Ejecución',
         'Ejecutivo Singular', 'Por sumas de dinero', 'Ponente Inventada', 'Secretaría',
         json_build_array(json_build_object('rol', 'Demandante', 'nombre', demandante, 'emplazado', false),
           json_build_object('rol', 'Demandado', 'nombre', demandado, 'emplazado', false),
           json_build_object('rol', 'Defensor Privado', 'nombre', 'Abogada Inventada ' || c % 3000, 'emplazado', false))::text,
         '', now() - interval '5 years', true, now() - make_interval(days => c % 7)
    from casos, generate_series(0, 1) n where n = 0 or c % 10 < 3 order by c, n;

--: actuaciones: 60 a case, the first 24 read together, the others as the years brought them
insert into actuaciones (instancia_id, radicado, cons_actuacion, orden, fecha_actuacion, actuacion, anotacion, fecha_registro, con_documentos,
                         dudas, primera_vista)
  select i.id, radicado, k, dia, dia, tipos[1 + (c + k * 7) % 16],
         notas[1 + (c * 5 + k * 11) % 12] || case when k % 3 = 0 then '. Oficio ' || (c * 13 + k * 17) % 5000 || ', folio ' || k else '' end,
         dia, k % 4 = 0, '', case when k <= 24 then now() - interval '5 years' else dia end
    from palabras, casos join instancias i using (radicado), generate_series(1, 60) k,
         lateral (select current_date - (60 - k) * 50 - c % 50 as dia) d
    where i.principal = (k <= 45 or c % 10 >= 3)
    order by greatest(k, 24), c, k;

--: actuaciones_anteriores: one of 50 was edited
insert into actuaciones_anteriores (actuacion_id, fecha_actuacion, actuacion, anotacion, fecha_registro, con_documentos, vista_desde, vista_hasta)
  select id, fecha_actuacion, actuacion, anotacion, fecha_registro, con_documentos, primera_vista, primera_vista + interval '2 days'
    from actuaciones where cons_actuacion > 24 and (instancia_id + cons_actuacion) % 50 = 0;

--: novedades: each actuación that came while somebody followed, and four others a case
insert into novedades (radicado, instancia_id, actuacion_id, tipo, detectada_en)
  select radicado, instancia_id, id, 'ACTUACION_NUEVA', primera_vista + make_interval(mins => (id % 400)::int)
    from actuaciones where cons_actuacion > 24 order by primera_vista, id;
insert into novedades (radicado, instancia_id, tipo, detectada_en, antes, despues)
  select radicado, i.id, (array['DESPACHO_CAMBIADO', 'DATOS_CAMBIADOS', 'PARTES_CAMBIADAS', 'DATOS_CAMBIADOS'])[n],
         now() - make_interval(days => 400 * n + c % 400), '{"ubicacion":"Secretaría","ponente":"Ponente Inventado"}',
         '{"ubicacion":"Despacho","ponente":"Ponente Inventada"}'
    from casos join instancias i using (radicado), generate_series(1, 4) n where i.principal;

--: inbox: all but the news of 30 days and one of 50 are seen
insert into inbox (user_id, novedad_id, saved_process_id, radicado, tipo, detectada_en, revisada_en)
  select s.user_id, n.id, s.id, n.radicado, n.tipo, n.detectada_en,
         case when n.detectada_en < now() - interval '30 days' and n.id / 50 % 50 > 0 then n.detectada_en + interval '1 day' end
    from novedades n join saved_processes s using (radicado) order by n.detectada_en, n.id;
update saved_processes s set novedades_sin_revisar = u.n
  from (select saved_process_id, count(*) n from inbox where revisada_en is null group by 1) u where u.saved_process_id = s.id;

--: busquedas
insert into busquedas (radicado, palabras) select radicado, documento_de_busqueda(radicado) from casos order by c;

--: actividad
insert into actividad (radicado, semana, n)
  select radicado, semana, n from casos, lateral actividad_del_caso(radicado) order by c, semana;

--: runs: 30 daily sweeps, of which the last has not begun, and two refreshes of 40 cases a day by one user in five
insert into refresh_runs (id, kind, scope, created_at)
  select gen_random_uuid(), 'BARRIDO', 'todo', now() - make_interval(days => d) from generate_series(0, 29) d;
insert into refresh_items (run_id, position, radicado, case_id, saved_id, outcome, changed_fields, before_facts, after_facts, finished_at)
  select r.id, w.position, w.radicado, w.case_id, w.saved_id,
         case when r.created_at > now() - interval '1 hour' then null when cambio then 'CAMBIO' else 'SIN_CAMBIOS' end,
         case when cambio then 'fechaUltimaActuacion' end,
         case when cambio then hechos end, case when cambio then hechos end, case when r.created_at < now() - interval '1 hour' then r.created_at end
    from (select * from refresh_runs where kind = 'BARRIDO' order by created_at) r,
         (select row_number() over () as position, * from (
            select radicado, id as case_id, null::int as saved_id from project_cases
            union all
            select radicado, null, id from saved_processes s
              where not exists (select 1 from project_cases c where c.saved_process_id = s.id)) each) w,
         lateral (select (hashtext(w.radicado) + extract(day from r.created_at)::int) % 50 = 0 as cambio,
                         json_build_object('demandante', 'Persona Inventada', 'demandado', 'Sociedad Imaginaria', 'juzgado', 'JUZGADO 001 CIVIL',
                           'clase', 'Ejecutivo', 'subclase', 'Por sumas', 'ubicacion', 'Secretaría', 'fechaUltimaActuacion', '2026-01-02')::text as hechos) f;
insert into refresh_runs (id, kind, user_id, scope, ip_address, user_agent, created_at)
  select gen_random_uuid(), 'ACTUALIZAR', u, 'proyecto', '192.0.2.7', 'Mozilla/5.0 (X11; Linux x86_64)', now() - make_interval(hours => 12 * h)
    from generate_series(1, :users, 5) u, generate_series(0, 59) h;
insert into refresh_items (run_id, position, radicado, case_id, outcome, finished_at)
  select r.id, row_number() over (partition by r.id), c.radicado, c.id, case when r.created_at < now() - interval '1 hour' then 'SIN_CAMBIOS' end,
         case when r.created_at < now() - interval '1 hour' then r.created_at end
    from refresh_runs r join projects p on p.user_id = r.user_id and p.name = 'Proyecto 1' join project_cases c on c.project_id = p.id;
insert into refresh_days (day, run_id, started_at)
  select current_date - d, gen_random_uuid(), now() from generate_series(0, 1825) d;

--: queue: 06:00, every case is wanted
insert into refresh_queue (radicado, worth, wanted_at, rank)
  select radicado, 2, now(), c % 1000 from casos order by md5(radicado);

--: logs: 20 lines a user and day, for a year (LOGS_KEPT_FOR)
insert into query_logs (user_id, numero, action, status, message, response_time, ip_address, user_agent, created_at)
  select u, s.radicado, (array['actualizar', 'actualizar', 'actualizar', 'importar'])[1 + n % 4], 'OK', null, 4000 + n, '192.0.2.7',
         'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36', now() - make_interval(days => d)
    from (select *, row_number() over (partition by user_id order by id) as place from saved_processes) s,
         generate_series(1, 364) d, generate_series(1, 20) n, lateral (select s.user_id as u) w
    where s.place = 1 + (d * 20 + n) % 500 order by d desc, n, u;

--: done
drop table casos;
drop table palabras;
