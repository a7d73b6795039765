-- People who sign in with a password of their own, beside the accounts of the configuration. The epoch changes with all that
-- ends their sessions: another password, another role, a door that is closed.
create table account (
    login         text primary key,
    name          text        not null,
    role          text        not null,
    unit          text,
    password      text,
    epoch         int         not null default 0,
    failures      int         not null default 0,
    locked_until  timestamptz,
    disabled_at   timestamptz,
    invitation    bytea unique,
    invited_until timestamptz,
    created_by    text        not null,
    created_at    timestamptz not null
);

-- The secret of each second factor, encrypted by a key that the configuration holds and the database does not; the last step
-- that was used, so that no code works twice. Accounts of the configuration have one too.
create table second_factor (
    login        text primary key,
    salt         text        not null,
    secret       bytea       not null,
    started_at   timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default -1
);
