-- The register of official pages, a whole document each time it changes; a version is taken once.
create table register (
    version    bigint primary key,
    body       jsonb       not null,
    changed_by text        not null,
    changed_at timestamptz not null
);
