-- What somebody narrows the board to again and again.
create table saved_filter (
    id    bigint generated always as identity primary key,
    login text not null,
    name  text not null,
    query text not null,
    unique (login, name)
);
