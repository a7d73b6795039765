-- The words of messages, taken from texts once and not anew in each search: a word that most messages have is looked for row by row.
alter table message add column body_words tsvector generated always as (to_tsvector('russian', body)) stored;
drop index message_words;
create index message_words on message using gin (body_words);
