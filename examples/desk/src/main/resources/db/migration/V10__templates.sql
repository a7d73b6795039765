-- Texts to begin answers with, of the office or of a unit.
create table answer_template (
    id         bigint generated always as identity primary key,
    unit       text,
    name       text        not null,
    body       text        not null,
    changed_by text        not null,
    changed_at timestamptz not null
);
create unique index answer_template_name on answer_template (coalesce(unit, ''), lower(name));
