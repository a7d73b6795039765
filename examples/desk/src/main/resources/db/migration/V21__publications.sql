-- What is planned for official pages and was published on them, beside what the office's file began with.
create table publication (
    id       bigint generated always as identity primary key,
    page     text        not null,
    at       timestamptz not null,
    format   text        not null,
    added_by text        not null
);
create index publication_at on publication (at);

-- Material that units give in for the pages of the administration. The truth is in material_event; the rest follows from it.
create table material (
    id         text primary key,
    version    int         not null,
    state      text        not null,
    unit       text        not null,
    page       text        not null,
    body       text        not null,
    changed_at timestamptz not null
);
create index material_changed on material (changed_at desc, id);
create sequence material_number;

create table material_event (
    material_id text  not null references material,
    no          int   not null,
    login       text  not null,
    body        jsonb not null,
    primary key (material_id, no)
);
