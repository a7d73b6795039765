-- Who somebody is at the office's provider of accounts (OpenID Connect): its issuer and subject, bound when he first comes from there.
alter table account add column subject text unique;
