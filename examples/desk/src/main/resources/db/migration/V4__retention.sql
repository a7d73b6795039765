-- Ended messages of which nothing more is ever to be blanked, so that they are not looked at again.
alter table message add column blanked boolean not null default false;
create index message_kept on message (access_at, id) where not open and not blanked;
