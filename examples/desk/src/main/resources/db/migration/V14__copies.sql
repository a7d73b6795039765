-- Where a photo or file itself is, beside the page that shows it.
alter table attachment add column file text not null default '';

-- Copies of photos and files in the office's folder; one that could not be made says why.
create table attachment_copy (
    message_id text        not null references message,
    file       text        not null,
    name       text,
    type       text,
    bytes      bigint,
    attempts   int         not null default 0,
    next_at    timestamptz not null,
    failure    text,
    primary key (message_id, file)
);
create index attachment_copy_next on attachment_copy (next_at) where name is null and attempts < 5;
