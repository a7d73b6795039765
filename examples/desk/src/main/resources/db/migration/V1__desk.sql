-- One row a message: where it stands, for lists and for the poll. The truth is in event; the rest follows from it.
create table message (
    id           text primary key,
    version      bigint      not null,
    state        text        not null,
    open         boolean     not null,
    network      text        not null,
    author       text        not null,
    body         text        not null,
    importance   text,
    lead         text,
    access_at    timestamptz not null,
    due_at       timestamptz,
    next_wake_up timestamptz
);
create index message_wake_up on message (next_wake_up) where next_wake_up is not null;
create index message_board on message (state, due_at nulls last, id) where open or due_at is not null;
create index message_access on message (access_at);
create index message_author on message (author, access_at) where author <> '';
create index message_words on message using gin (to_tsvector('russian', body));

-- Numbers of messages that are typed in.
create sequence message_number;

-- What happened, in order. A version is taken once, a command of a message is stored once.
create table event (
    message_id text   not null references message,
    version    bigint not null,
    command_id text,
    body       jsonb  not null,
    primary key (message_id, version),
    unique (message_id, command_id)
);

-- The units that hold a message or did.
create table holding (
    message_id text    not null references message,
    unit       text    not null,
    current    boolean not null,
    primary key (message_id, unit)
);
create index holding_unit on holding (unit, current);

-- The open obligations of each message, as of its last event.
create table duty (
    message_id text        not null references message,
    obligation text        not null,
    kind       text        not null,
    holder     text        not null,
    unit       text,
    start_at   timestamptz not null,
    due_at     timestamptz,
    status     text        not null,
    primary key (message_id, obligation)
);
create index duty_unit on duty (unit, due_at);
create index duty_due on duty (status, due_at);

-- Warnings and breaches to be told, each once under the library's id.
create table alert (
    id           text primary key,
    message_id   text        not null references message,
    obligation   text        not null,
    unit         text,
    breach       boolean     not null,
    at           timestamptz not null,
    delivered_at timestamptz
);
create index alert_pending on alert (at) where delivered_at is null;
create index alert_at on alert (at desc);

-- What an author's text was before he changed it.
create table revision (
    message_id text        not null references message,
    no         int         not null,
    body       text        not null,
    until_at   timestamptz not null,
    primary key (message_id, no)
);

-- What the filter proposed about a text, and what a person decided.
create table verdict (
    message_id text primary key references message,
    proposal   text        not null,
    created_at timestamptz not null,
    decision   text,
    ground     text,
    decided_by text,
    decided_at timestamptz
);
create index verdict_pending on verdict (created_at) where decision is null;

-- Calls of the network that were dealt with.
create table vk_event (
    id          text primary key,
    received_at timestamptz not null
);

-- Tokens of programs, by their hash.
create table token (
    id         bigint generated always as identity primary key,
    kind       text        not null,
    unit       text,
    label      text        not null,
    hash       bytea       not null unique,
    created_by text        not null,
    created_at timestamptz not null,
    revoked_at timestamptz
);

-- Who did or tried what.
create table audit (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    login      text        not null,
    action     text        not null,
    message_id text,
    outcome    text        not null,
    detail     text        not null
);
create index audit_message on audit (message_id, id desc);
create index audit_login on audit (login, id desc);
