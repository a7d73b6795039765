-- Files that nothing names yet, or any more: each is deleted from an instant on, however often that has to be tried.
create table stray_file (
    name     text        primary key,
    next_at  timestamptz not null,
    attempts int         not null default 0
);
create index stray_file_next on stray_file (next_at);
