-- What the terms of a message were counted with, as its last event says: messages with the same text stand or fall together.
-- Events of the first releases do not name days; each of their messages stands for itself.
alter table message add column bound text;
update message m set bound = (
    select (e.body->'versions')::text || case when e.body->'versions' ? 'first' then '' else m.id end
    from event e where e.message_id = m.id and e.version = m.version);
create index message_bound on message (bound, id) where open or due_at is not null;

-- Calendars and acts that messages ran under, kept so that these can still be read when the files or the library change.
create table kept_calendar (
    fingerprint text primary key,
    zone        text        not null,
    first       date        not null,
    days        text        not null,
    kept_at     timestamptz not null
);
create table kept_act (
    fingerprint text primary key,
    body        text        not null,
    kept_at     timestamptz not null
);
