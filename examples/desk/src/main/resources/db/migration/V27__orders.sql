-- The orders of the board and of a search: the first page of a list that has thousands is read in its order and not sorted anew.
create index message_due on message (due_at nulls last, id);
create index message_pending on message (access_at, id) where open or due_at is not null;
