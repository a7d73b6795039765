-- Whom an alert was told to, so that one that is tried again is told to the others alone.
create table notice (
    alert_id text        not null references alert,
    target   text        not null,
    sent_at  timestamptz not null,
    primary key (alert_id, target)
);
