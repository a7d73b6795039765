-- Many messages of one cause, and the text that answers them. The truth is in incident_event; the rest follows from it.
create table incident (
    id        text primary key,
    version   int         not null,
    state     text        not null,
    title     text        not null,
    opened_at timestamptz not null
);
create index incident_opened on incident (state, opened_at desc);

create sequence incident_number;

create table incident_event (
    incident_id text  not null references incident,
    no          int   not null,
    body        jsonb not null,
    primary key (incident_id, no)
);

-- The messages that are members now.
create table incident_member (
    incident_id text not null references incident,
    message_id  text not null references message,
    primary key (message_id, incident_id)
);
create index incident_member_incident on incident_member (incident_id);

-- The answers that were published, for what may be said alike; they follow from the events of their messages.
create table answer_sent (
    message_id text        not null references message,
    version    bigint      not null,
    at         timestamptz not null,
    body       text        not null,
    primary key (message_id, version)
);
create index answer_sent_at on answer_sent (at);
