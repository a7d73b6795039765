-- The chat of a message and its name there, where a network knows messages by texts and not by numbers.
alter table source add column chat text not null default '';
alter table source add column ref text not null default '';

-- Updates of bots that were dealt with.
create table bot_update (
    id          text primary key,
    received_at timestamptz not null
);
create index bot_update_received on bot_update (received_at);

-- Answers that were sent to a network which would show one twice that is sent twice; without an address until it is known to stand there.
create table answer_key (
    key     text primary key,
    url     text,
    sent_at timestamptz not null
);
