-- Photos of answers, which lie in the office's folder, and links to videos, which have no name there. Without a draft they are
-- somebody's, until he submits one; with a draft they stand as they were submitted.
create table answer_file (
    id         bigint generated always as identity primary key,
    message_id text        not null references message,
    draft_id   text,
    name       text,
    type       text,
    title      text        not null,
    added_by   text        not null,
    added_at   timestamptz not null
);
create index answer_file_message on answer_file (message_id);
create index answer_file_name on answer_file (name) where name is not null;
create index answer_file_pending on answer_file (added_at) where draft_id is null;
