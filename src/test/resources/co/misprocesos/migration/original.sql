-- What SQLAlchemy's create_all makes of the original service's models, with rows as years of use leave them. People and cases are invented.
create table users (
    id serial not null,
    email varchar not null,
    password_hash varchar not null,
    created_at timestamp without time zone,
    updated_at timestamp without time zone,
    primary key (id));
create index ix_users_id on users (id);
create unique index ix_users_email on users (email);
create table saved_processes (
    id serial not null,
    user_id integer,
    radicado varchar(23) not null,
    id_proceso varchar(50),
    demandante varchar(255),
    demandado varchar(255),
    juzgado varchar(255),
    clase varchar(255),
    subclase varchar(255),
    ubicacion varchar(255),
    fecha_ultima_actuacion date,
    snapshot_consulta text,
    snapshot_detalle text,
    created_at timestamp without time zone,
    updated_at timestamp without time zone,
    primary key (id),
    constraint uq_user_radicado unique (user_id, radicado));
create index ix_saved_processes_user_id on saved_processes (user_id);
create table projects (
    id serial not null,
    user_id integer not null,
    name varchar(255) not null,
    color_hex varchar(7) not null,
    total_cases integer not null,
    created_at timestamp without time zone,
    updated_at timestamp without time zone,
    primary key (id),
    constraint uq_user_project_name unique (user_id, name));
create index ix_projects_user_id on projects (user_id);
create table project_cases (
    id serial not null,
    project_id integer not null,
    saved_process_id integer,
    radicado varchar(23),
    created_at timestamp without time zone,
    updated_at timestamp without time zone,
    primary key (id),
    constraint uq_project_savedprocess unique (project_id, saved_process_id),
    constraint uq_project_radicado unique (project_id, radicado),
    foreign key(project_id) references projects (id) on delete cascade,
    foreign key(saved_process_id) references saved_processes (id) on delete set null);
create index ix_project_cases_project_id on project_cases (project_id);
create table query_logs (
    id serial not null,
    user_id integer,
    numero varchar,
    action varchar,
    status varchar,
    message varchar,
    response_time integer,
    ip_address varchar,
    user_agent varchar,
    created_at timestamp without time zone,
    primary key (id));
create index ix_query_logs_id on query_logs (id);
create table user_processes (id serial not null, user_id integer, radicado varchar, alias varchar, primary key (id));
create table results (id serial not null, query_id integer, payload json, primary key (id));
create table alembic_version (version_num varchar(32) not null, primary key (version_num));

insert into users (email, password_hash, created_at, updated_at) values
    ('Ana.Rios@ejemplo.co', '$2b$12$invented', '2024-03-01 10:00:00.123456', '2024-03-02 10:00:00'),
    ('beto@ejemplo.co', '$2b$12$invented', '2024-03-03 10:00:00', '2024-03-03 10:00:00');
insert into saved_processes (user_id, radicado, id_proceso, demandante, demandado, juzgado, clase, subclase, ubicacion,
                             fecha_ultima_actuacion, snapshot_consulta, snapshot_detalle, created_at, updated_at) values
    (1, '05001400320020230000100', '147', 'ANA DEMANDA', 'BETO RESPONDE', 'JUZGADO 200', 'Verbal', 'Sumario', 'Despacho',
        '2024-02-29', '{"consulta": 1}', '{"detalle": 1}', '2024-03-01 10:00:00', '2024-03-05 10:00:00'),
    (2, '05001400320020230000100', '148', 'ANA DEMANDA', 'BETO RESPONDE', 'JUZGADO 200', 'Verbal', 'Sumario', 'Archivo',
        '2024-03-29', '{"consulta": 2}', '{"detalle": 2}', '2024-03-01 10:00:00', '2024-04-05 10:00:00'),
    (1, '05001400320020230000200', 'sin id', null, null, null, null, null, null, null, null, null, '2024-03-01 10:00:00', null),
    (1, 'EXP. 2023-00012 (viejo)', null, 'ALGUIEN', null, null, null, null, null, null, null, null, '2024-03-01 10:00:00', '2024-03-01 10:00:00'),
    (null, '05001400320020230000300', '99999999999999999999', null, null, null, null, null, null, null, null, null, null, null),
    (null, '05001400320020230000300', '7', null, null, null, null, null, null, null, null, null, null, null);
insert into projects (user_id, name, color_hex, total_cases, created_at, updated_at) values
    (1, 'Laborales', '#FF0000', 17, '2024-03-01 10:00:00', '2024-03-01 10:00:00'),
    (1, 'Vacío', '#2563EB', 3, '2024-03-01 10:00:00', '2024-03-01 10:00:00'),
    (2, 'Laborales', '#00FF00', 0, '2024-03-01 10:00:00', '2024-03-01 10:00:00');
insert into project_cases (project_id, saved_process_id, radicado, created_at, updated_at) values
    (1, 1, null, '2024-03-01 10:00:00', '2024-03-01 10:00:00'),
    (1, 3, null, '2024-03-01 10:00:00', '2024-03-01 10:00:00'),
    (1, null, '05001400320020230000200', '2024-03-01 10:00:00', '2024-03-01 10:00:00'),
    (1, 4, null, '2024-03-01 10:00:00', '2024-03-01 10:00:00'),
    (1, 5, null, '2024-03-01 10:00:00', '2024-03-01 10:00:00'),
    (1, 6, null, '2024-03-01 10:00:00', '2024-03-01 10:00:00'),
    (3, 2, '05001400320020230000100', '2024-03-01 10:00:00', '2024-03-01 10:00:00'),
    (3, null, null, '2024-03-01 10:00:00', '2024-03-01 10:00:00');
insert into query_logs (user_id, numero, action, status, message, response_time, ip_address, user_agent, created_at) values
    (1, '05001400320020230000100', 'consulta', 'OK', null, 812, '10.0.0.7', 'Mozilla', '2024-03-01 10:00:00');
insert into user_processes (user_id, radicado, alias) values (1, '05001400320020230000100', 'el de la finca');
insert into results (query_id, payload) values (1, '{"ok": true}');
insert into alembic_version values ('a1b2c3d4e5f6');
