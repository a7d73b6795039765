-- The streams of messages. Standard SQL; tried with PostgreSQL and H2.
create table if not exists otklik_message (
    id           varchar(200) primary key,
    version      integer     not null,
    state        varchar(40) not null,
    due_at       timestamp with time zone,
    next_wake_up timestamp with time zone
);
create index if not exists otklik_message_wake_up on otklik_message (next_wake_up);
create index if not exists otklik_message_due on otklik_message (due_at);

-- What happened, in order. A version is taken once, a command of a message is stored once.
create table if not exists otklik_event (
    message_id varchar(200) not null references otklik_message,
    version    integer      not null,
    command_id varchar(1000),
    body       text         not null,
    primary key (message_id, version),
    unique (message_id, command_id)
);
