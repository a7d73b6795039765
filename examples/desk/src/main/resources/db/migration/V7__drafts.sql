-- What somebody typed into a form and did not send yet; "new" stands for the form of a message that is typed in.
create table draft (
    login      text        not null,
    message_id text        not null,
    word       text        not null,
    fields     jsonb       not null,
    kept_at    timestamptz not null,
    primary key (login, message_id, word)
);
create index draft_message on draft (message_id);
