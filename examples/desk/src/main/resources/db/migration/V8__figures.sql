-- How the terms of each message were kept, as rows that follow from its events: a year is added up and not folded anew.
-- DUE: to be counted. KEPT: the rows stand. LIVE: counted on each view, because days are needed that no calendar covers.
-- WITHOUT: cannot be counted, because nobody has its calendar or act.
alter table message add column figures text not null default 'DUE';
create index message_figures on message (figures, id) where figures <> 'KEPT';
create index message_wake_up_access on message (next_wake_up, access_at) where next_wake_up is not null;

-- Who has a kind of duty; a role without a unit has an empty one.
create table counted_duty (
    id   int generated always as identity primary key,
    role text not null,
    unit text not null,
    kind text not null,
    unique (role, unit, kind)
);
-- A duty: in time, late, unknown or open, and the working time that it took in nanoseconds, if that is known.
create table figure (
    message_id text        not null references message,
    obligation text        not null,
    duty_id    int         not null references counted_duty,
    start_at   timestamptz not null,
    outcome    text        not null,
    taken      bigint,
    primary key (message_id, obligation)
);
create index figure_counted on figure (duty_id, start_at) include (outcome, taken);
create index figure_late on figure (start_at, message_id) where outcome = 'LATE';

-- Who held duties, and the calendar that counts the time.
create table counted_time (
    id       int generated always as identity primary key,
    role     text not null,
    unit     text not null,
    calendar text not null,
    unique (role, unit, calendar)
);
-- When a holder had at least one duty of a message open, nights and days off included; to nothing where it is open now.
create table held (
    message_id text        not null references message,
    no         int         not null,
    time_id    int         not null references counted_time,
    from_at    timestamptz not null,
    to_at      timestamptz,
    primary key (message_id, no)
);
create index held_counted on held (time_id, from_at) include (to_at);
