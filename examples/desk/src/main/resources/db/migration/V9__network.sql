-- Where a message stands in its network. A comment that was deleted and restored is a new message of the same base.
create table source (
    message_id text primary key references message,
    base       text   not null,
    thing      text   not null,
    owner      bigint not null,
    post       bigint not null,
    item       bigint not null,
    url        text   not null,
    thread     text   not null,
    removed_at timestamptz,
    removed_by text
);
create index source_base on source (base);

-- Photos, videos and files of a message, as links.
create table attachment (
    message_id text not null references message,
    no         int  not null,
    kind       text not null,
    title      text not null,
    url        text not null,
    preview    text not null,
    primary key (message_id, no)
);

-- Calls of the network about a comment that has not been told of yet.
create table early (
    base text primary key,
    what text        not null,
    body text        not null,
    at   timestamptz not null
);
create index early_at on early (at);
