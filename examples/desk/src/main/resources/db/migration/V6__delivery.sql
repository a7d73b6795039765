-- Each alert is delivered on its own: when it is tried next, how often it failed and how, and when the desk gave it up.
alter table alert add column next_at timestamptz;
update alert set next_at = at;
alter table alert alter column next_at set not null;
alter table alert add column attempts int not null default 0;
alter table alert add column failure text;
alter table alert add column given_up_at timestamptz;
drop index alert_pending;
create index alert_pending on alert (next_at) where delivered_at is null and given_up_at is null;
create index alert_failed on alert (at) where delivered_at is null and attempts > 0;
