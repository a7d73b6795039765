-- What is only needed for a while is found by its age.
create index vk_event_received on vk_event (received_at);
create index draft_kept on draft (kept_at);
create index answer_key_sent on answer_key (sent_at);
create index alert_delivered on alert (delivered_at) where delivered_at is not null;
create index audit_at on audit (at);
