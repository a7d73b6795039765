-- A base as the desk of 27 November 2026 left it, at the schema's version 7: messages in every state, some counted by an
-- earlier calendar and one by a calendar that nobody kept; an incident, drafts, tokens, alerts. Written by pg_dump --inserts of
-- PostgreSQL 15, its clock stood at 2026-11-25T11:00:00Z.
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.alert (
    id text NOT NULL,
    message_id text NOT NULL,
    obligation text NOT NULL,
    unit text,
    breach boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    delivered_at timestamp with time zone,
    next_at timestamp with time zone NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    failure text,
    given_up_at timestamp with time zone
);
CREATE TABLE public.answer_sent (
    message_id text NOT NULL,
    version bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    body text NOT NULL
);
CREATE TABLE public.audit (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    login text NOT NULL,
    action text NOT NULL,
    message_id text,
    outcome text NOT NULL,
    detail text NOT NULL
);
ALTER TABLE public.audit ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.audit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.draft (
    login text NOT NULL,
    message_id text NOT NULL,
    word text NOT NULL,
    fields jsonb NOT NULL,
    kept_at timestamp with time zone NOT NULL
);
CREATE TABLE public.duty (
    message_id text NOT NULL,
    obligation text NOT NULL,
    kind text NOT NULL,
    holder text NOT NULL,
    unit text,
    start_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    status text NOT NULL
);
CREATE TABLE public.event (
    message_id text NOT NULL,
    version bigint NOT NULL,
    command_id text,
    body jsonb NOT NULL
);
CREATE TABLE public.flyway_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);
CREATE TABLE public.holding (
    message_id text NOT NULL,
    unit text NOT NULL,
    current boolean NOT NULL
);
CREATE TABLE public.incident (
    id text NOT NULL,
    version integer NOT NULL,
    state text NOT NULL,
    title text NOT NULL,
    opened_at timestamp with time zone NOT NULL
);
CREATE TABLE public.incident_event (
    incident_id text NOT NULL,
    no integer NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.incident_member (
    incident_id text NOT NULL,
    message_id text NOT NULL
);
CREATE SEQUENCE public.incident_number
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.kept_act (
    fingerprint text NOT NULL,
    body text NOT NULL,
    kept_at timestamp with time zone NOT NULL
);
CREATE TABLE public.kept_calendar (
    fingerprint text NOT NULL,
    zone text NOT NULL,
    first date NOT NULL,
    days text NOT NULL,
    kept_at timestamp with time zone NOT NULL
);
CREATE TABLE public.message (
    id text NOT NULL,
    version bigint NOT NULL,
    state text NOT NULL,
    open boolean NOT NULL,
    network text NOT NULL,
    author text NOT NULL,
    body text NOT NULL,
    importance text,
    lead text,
    access_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    next_wake_up timestamp with time zone,
    blanked boolean DEFAULT false NOT NULL,
    bound text
);
CREATE SEQUENCE public.message_number
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.register (
    version bigint NOT NULL,
    body jsonb NOT NULL,
    changed_by text NOT NULL,
    changed_at timestamp with time zone NOT NULL
);
CREATE TABLE public.revision (
    message_id text NOT NULL,
    no integer NOT NULL,
    body text NOT NULL,
    until_at timestamp with time zone NOT NULL
);
CREATE TABLE public.token (
    id bigint NOT NULL,
    kind text NOT NULL,
    unit text,
    label text NOT NULL,
    hash bytea NOT NULL,
    created_by text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);
ALTER TABLE public.token ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.token_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.verdict (
    message_id text NOT NULL,
    proposal text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    decision text,
    ground text,
    decided_by text,
    decided_at timestamp with time zone
);
CREATE TABLE public.vk_event (
    id text NOT NULL,
    received_at timestamp with time zone NOT NULL
);
INSERT INTO public.alert VALUES ('up-old-1/ROUTE/1/breach', 'up-old-1', 'ROUTE/1', NULL, true, '2026-11-23 04:30:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-0/ROUTE/1/breach', 'up-0', 'ROUTE/1', NULL, true, '2026-11-23 04:30:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-1/ROUTE/1/breach', 'up-1', 'ROUTE/1', NULL, true, '2026-11-23 04:30:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-5/CO_INFO/1/Дороги/breach', 'up-5', 'CO_INFO/1/Дороги', 'Дороги', true, '2026-11-23 04:45:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-11/CO_INFO/1/Дороги/breach', 'up-11', 'CO_INFO/1/Дороги', 'Дороги', true, '2026-11-23 04:45:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-3/CO_INFO/1/Дороги/breach', 'up-3', 'CO_INFO/1/Дороги', 'Дороги', true, '2026-11-23 04:45:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-7/CO_INFO/1/Дороги/breach', 'up-7', 'CO_INFO/1/Дороги', 'Дороги', true, '2026-11-23 04:45:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-9/CO_INFO/1/Дороги/breach', 'up-9', 'CO_INFO/1/Дороги', 'Дороги', true, '2026-11-23 04:45:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-5/DRAFT/1/breach', 'up-5', 'DRAFT/1', 'ЖКХ', true, '2026-11-23 06:00:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-11/DRAFT/1/breach', 'up-11', 'DRAFT/1', 'ЖКХ', true, '2026-11-23 06:00:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-3/DRAFT/1/breach', 'up-3', 'DRAFT/1', 'ЖКХ', true, '2026-11-23 06:00:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-7/DRAFT/1/breach', 'up-7', 'DRAFT/1', 'ЖКХ', true, '2026-11-23 06:00:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-9/DRAFT/1/breach', 'up-9', 'DRAFT/1', 'ЖКХ', true, '2026-11-23 06:00:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-6/CO_INFO/1/Дороги/breach', 'up-6', 'CO_INFO/1/Дороги', 'Дороги', true, '2026-11-23 06:00:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-10/CO_INFO/1/Дороги/breach', 'up-10', 'CO_INFO/1/Дороги', 'Дороги', true, '2026-11-23 06:00:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-2/CO_INFO/1/Дороги/breach', 'up-2', 'CO_INFO/1/Дороги', 'Дороги', true, '2026-11-23 06:00:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-4/CO_INFO/1/Дороги/breach', 'up-4', 'CO_INFO/1/Дороги', 'Дороги', true, '2026-11-23 06:00:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-8/CO_INFO/1/Дороги/breach', 'up-8', 'CO_INFO/1/Дороги', 'Дороги', true, '2026-11-23 06:00:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-6/DRAFT/1/used-50', 'up-6', 'DRAFT/1', 'ЖКХ', false, '2026-11-23 06:30:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-10/DRAFT/1/used-50', 'up-10', 'DRAFT/1', 'ЖКХ', false, '2026-11-23 06:30:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-2/DRAFT/1/used-50', 'up-2', 'DRAFT/1', 'ЖКХ', false, '2026-11-23 06:30:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-4/DRAFT/1/used-50', 'up-4', 'DRAFT/1', 'ЖКХ', false, '2026-11-23 06:30:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-8/DRAFT/1/used-50', 'up-8', 'DRAFT/1', 'ЖКХ', false, '2026-11-23 06:30:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-old-2/DRAFT/1/used-50', 'up-old-2', 'DRAFT/1', 'ЖКХ', false, '2026-11-23 06:30:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-1/ANSWER/1/breach', 'up-1', 'ANSWER/1', NULL, true, '2026-11-23 08:00:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-5/ANSWER/1/breach', 'up-5', 'ANSWER/1', NULL, true, '2026-11-23 08:00:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-11/ANSWER/1/breach', 'up-11', 'ANSWER/1', NULL, true, '2026-11-23 08:00:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-3/ANSWER/1/breach', 'up-3', 'ANSWER/1', NULL, true, '2026-11-23 08:00:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-7/ANSWER/1/breach', 'up-7', 'ANSWER/1', NULL, true, '2026-11-23 08:00:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-9/ANSWER/1/breach', 'up-9', 'ANSWER/1', NULL, true, '2026-11-23 08:00:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-0/ANSWER/1/used-50', 'up-0', 'ANSWER/1', NULL, false, '2026-11-23 08:30:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-6/ANSWER/1/used-50', 'up-6', 'ANSWER/1', NULL, false, '2026-11-23 08:30:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-10/ANSWER/1/used-50', 'up-10', 'ANSWER/1', NULL, false, '2026-11-23 08:30:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-2/ANSWER/1/used-50', 'up-2', 'ANSWER/1', NULL, false, '2026-11-23 08:30:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-4/ANSWER/1/used-50', 'up-4', 'ANSWER/1', NULL, false, '2026-11-23 08:30:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-8/ANSWER/1/used-50', 'up-8', 'ANSWER/1', NULL, false, '2026-11-23 08:30:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-6/DRAFT/1/left-PT15M', 'up-6', 'DRAFT/1', 'ЖКХ', false, '2026-11-23 08:45:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-10/DRAFT/1/left-PT15M', 'up-10', 'DRAFT/1', 'ЖКХ', false, '2026-11-23 08:45:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-2/DRAFT/1/left-PT15M', 'up-2', 'DRAFT/1', 'ЖКХ', false, '2026-11-23 08:45:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-4/DRAFT/1/left-PT15M', 'up-4', 'DRAFT/1', 'ЖКХ', false, '2026-11-23 08:45:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-8/DRAFT/1/left-PT15M', 'up-8', 'DRAFT/1', 'ЖКХ', false, '2026-11-23 08:45:00+00', '2026-11-23 09:00:00+00', '2026-11-23 09:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-2/DRAFT/1/breach', 'up-2', 'DRAFT/1', 'ЖКХ', true, '2026-11-23 09:00:00+00', '2026-11-25 11:00:00+00', '2026-11-25 11:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-3/REVIEW/1/breach', 'up-3', 'REVIEW/1', NULL, true, '2026-11-23 09:30:00+00', '2026-11-25 11:00:00+00', '2026-11-25 11:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-11/REVIEW/1/breach', 'up-11', 'REVIEW/1', NULL, true, '2026-11-23 09:30:00+00', '2026-11-25 11:00:00+00', '2026-11-25 11:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-5/PUBLISH/1/breach', 'up-5', 'PUBLISH/1', NULL, true, '2026-11-23 09:30:00+00', '2026-11-25 11:00:00+00', '2026-11-25 11:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-9/REVIEW/1/breach', 'up-9', 'REVIEW/1', NULL, true, '2026-11-23 09:30:00+00', '2026-11-25 11:00:00+00', '2026-11-25 11:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-10/REVIEW/1/breach', 'up-10', 'REVIEW/1', NULL, true, '2026-11-23 09:30:00+00', '2026-11-25 11:00:00+00', '2026-11-25 11:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-repeat/ROUTE/1/breach', 'up-repeat', 'ROUTE/1', NULL, true, '2026-11-23 09:30:00+00', '2026-11-25 11:00:00+00', '2026-11-25 11:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-edited/ROUTE/1/breach', 'up-edited', 'ROUTE/1', NULL, true, '2026-11-23 09:30:00+00', '2026-11-25 11:00:00+00', '2026-11-25 11:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-2/ANSWER/1/breach', 'up-2', 'ANSWER/1', NULL, true, '2026-11-24 04:00:00+00', '2026-11-25 11:00:00+00', '2026-11-25 11:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-10/ANSWER/1/breach', 'up-10', 'ANSWER/1', NULL, true, '2026-11-24 04:00:00+00', '2026-11-25 11:00:00+00', '2026-11-25 11:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-repeat/ANSWER/1/breach', 'up-repeat', 'ANSWER/1', NULL, true, '2026-11-24 09:00:00+00', '2026-11-25 11:00:00+00', '2026-11-25 11:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-4/REWORK/1/breach', 'up-4', 'REWORK/1', 'ЖКХ', true, '2026-11-23 10:00:00+00', '2026-11-25 11:00:00+00', '2026-11-25 11:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-4/ANSWER/1/breach', 'up-4', 'ANSWER/1', NULL, true, '2026-11-24 04:00:00+00', '2026-11-25 11:00:00+00', '2026-11-25 11:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-0/ANSWER/1/breach', 'up-0', 'ANSWER/1', NULL, true, '2026-11-24 04:00:00+00', '2026-11-25 11:00:00+00', '2026-11-25 11:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-old-2/DRAFT/1/breach', 'up-old-2', 'DRAFT/1', 'ЖКХ', true, '2026-11-24 05:00:00+00', '2026-11-25 11:00:00+00', '2026-11-25 11:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-edited/ANSWER/1/breach', 'up-edited', 'ANSWER/1', NULL, true, '2026-11-24 09:00:00+00', '2026-11-25 11:00:00+00', '2026-11-25 11:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-old-1/ANSWER/1/breach', 'up-old-1', 'ANSWER/1', NULL, true, '2026-11-25 05:00:00+00', '2026-11-25 11:00:00+00', '2026-11-25 11:05:00+00', 1, NULL, NULL);
INSERT INTO public.alert VALUES ('up-old-2/ANSWER/1/breach', 'up-old-2', 'ANSWER/1', NULL, true, '2026-11-25 05:00:00+00', '2026-11-25 11:00:00+00', '2026-11-25 11:05:00+00', 1, NULL, NULL);
INSERT INTO public.answer_sent VALUES ('up-6', 10, '2026-11-23 09:00:00+00', 'Воду дадут к вечеру.');
INSERT INTO public.answer_sent VALUES ('up-7', 9, '2026-11-23 09:00:00+00', 'Воду дадут к вечеру.');
INSERT INTO public.answer_sent VALUES ('up-8', 10, '2026-11-23 09:00:00+00', 'Воду дадут к вечеру.');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (1, '2026-11-23 04:00:00+00', 'curator', 'sign-in', NULL, 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (2, '2026-11-23 04:00:00+00', 'test', 'give-access', 'up-old-1', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (3, '2026-11-23 04:00:00+00', 'test', 'give-access', 'up-old-2', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (4, '2026-11-23 04:00:00+00', 'curator', 'route', 'up-old-2', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (5, '2026-11-23 04:00:00+00', 'test', 'give-access', 'up-old-3', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (6, '2026-11-23 04:00:00+00', 'curator', 'close', 'up-old-3', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (7, '2026-11-23 04:00:00+00', 'test', 'give-access', 'up-lost', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (8, '2026-11-23 04:00:00+00', 'curator', 'sign-in', NULL, 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (9, '2026-11-23 04:00:00+00', 'zhkh', 'sign-in', NULL, 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (10, '2026-11-23 04:00:00+00', 'roads', 'sign-in', NULL, 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (11, '2026-11-23 04:00:00+00', 'ministry', 'sign-in', NULL, 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (12, '2026-11-23 04:00:00+00', 'test', 'give-access', 'up-0', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (13, '2026-11-23 04:00:00+00', 'test', 'give-access', 'up-1', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (14, '2026-11-23 04:00:00+00', 'test', 'give-access', 'up-2', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (15, '2026-11-23 04:00:00+00', 'test', 'give-access', 'up-3', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (16, '2026-11-23 04:00:00+00', 'test', 'give-access', 'up-4', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (17, '2026-11-23 04:00:00+00', 'test', 'give-access', 'up-5', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (18, '2026-11-23 04:00:00+00', 'test', 'give-access', 'up-6', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (19, '2026-11-23 04:00:00+00', 'test', 'give-access', 'up-7', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (20, '2026-11-23 04:00:00+00', 'test', 'give-access', 'up-8', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (21, '2026-11-23 04:00:00+00', 'test', 'give-access', 'up-9', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (22, '2026-11-23 04:00:00+00', 'test', 'give-access', 'up-10', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (23, '2026-11-23 04:00:00+00', 'test', 'give-access', 'up-11', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (24, '2026-11-23 04:00:00+00', 'curator', 'classify', 'up-1', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (25, '2026-11-23 04:00:00+00', 'curator', 'classify', 'up-2', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (26, '2026-11-23 04:00:00+00', 'curator', 'classify', 'up-3', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (27, '2026-11-23 04:00:00+00', 'curator', 'classify', 'up-4', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (28, '2026-11-23 04:00:00+00', 'curator', 'classify', 'up-5', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (29, '2026-11-23 04:00:00+00', 'curator', 'classify', 'up-6', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (30, '2026-11-23 04:00:00+00', 'curator', 'classify', 'up-7', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (31, '2026-11-23 04:00:00+00', 'curator', 'classify', 'up-8', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (32, '2026-11-23 04:00:00+00', 'curator', 'classify', 'up-9', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (33, '2026-11-23 04:00:00+00', 'curator', 'classify', 'up-10', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (34, '2026-11-23 04:00:00+00', 'curator', 'classify', 'up-11', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (35, '2026-11-23 04:00:00+00', 'curator', 'route', 'up-2', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (36, '2026-11-23 04:00:00+00', 'curator', 'route', 'up-3', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (37, '2026-11-23 04:00:00+00', 'curator', 'route', 'up-4', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (38, '2026-11-23 04:00:00+00', 'curator', 'route', 'up-5', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (39, '2026-11-23 04:00:00+00', 'curator', 'route', 'up-6', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (40, '2026-11-23 04:00:00+00', 'curator', 'route', 'up-7', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (41, '2026-11-23 04:00:00+00', 'curator', 'route', 'up-8', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (42, '2026-11-23 04:00:00+00', 'curator', 'route', 'up-9', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (43, '2026-11-23 04:00:00+00', 'curator', 'route', 'up-10', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (44, '2026-11-23 04:00:00+00', 'curator', 'route', 'up-11', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (45, '2026-11-23 09:00:00+00', 'zhkh', 'submit-draft', 'up-3', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (46, '2026-11-23 09:00:00+00', 'zhkh', 'submit-draft', 'up-4', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (47, '2026-11-23 09:00:00+00', 'zhkh', 'submit-draft', 'up-5', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (48, '2026-11-23 09:00:00+00', 'zhkh', 'submit-draft', 'up-6', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (49, '2026-11-23 09:00:00+00', 'zhkh', 'submit-draft', 'up-7', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (50, '2026-11-23 09:00:00+00', 'zhkh', 'submit-draft', 'up-8', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (51, '2026-11-23 09:00:00+00', 'zhkh', 'submit-draft', 'up-9', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (52, '2026-11-23 09:00:00+00', 'zhkh', 'submit-draft', 'up-10', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (53, '2026-11-23 09:00:00+00', 'zhkh', 'submit-draft', 'up-11', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (54, '2026-11-23 09:00:00+00', 'curator', 'return-for-rework', 'up-4', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (55, '2026-11-23 09:00:00+00', 'curator', 'approve', 'up-5', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (56, '2026-11-23 09:00:00+00', 'curator', 'approve', 'up-6', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (57, '2026-11-23 09:00:00+00', 'curator', 'approve', 'up-7', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (58, '2026-11-23 09:00:00+00', 'curator', 'approve', 'up-8', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (59, '2026-11-23 09:00:00+00', 'curator', 'publish', 'up-6', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (60, '2026-11-23 09:00:00+00', 'curator', 'publish', 'up-7', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (61, '2026-11-23 09:00:00+00', 'curator', 'publish', 'up-8', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (62, '2026-11-23 09:00:00+00', 'curator', 'mark-significant', 'up-9', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (63, '2026-11-23 09:00:00+00', 'test', 'give-access', 'up-refused', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (64, '2026-11-23 09:00:00+00', 'curator', 'refuse', 'up-refused', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (65, '2026-11-23 09:00:00+00', 'curator', 'moderate-delete', 'up-refused', 'accepted', 'INSULT');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (66, '2026-11-23 09:00:00+00', 'test', 'give-access', 'up-repeat', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (67, '2026-11-23 09:00:00+00', 'curator', 'link-repeat', 'up-repeat', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (68, '2026-11-23 09:00:00+00', 'test', 'give-access', 'up-closed', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (69, '2026-11-23 09:00:00+00', 'curator', 'close', 'up-closed', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (70, '2026-11-23 09:00:00+00', 'test', 'give-access', 'up-edited', 'accepted', '');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (71, '2026-11-23 09:00:00+00', 'curator', 'incident-open', NULL, 'accepted', 'i1');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (72, '2026-11-23 09:00:00+00', 'curator', 'incident-join', NULL, 'accepted', 'i1');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (73, '2026-11-23 09:00:00+00', 'curator', 'incident-join', NULL, 'accepted', 'i1');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (74, '2026-11-23 09:00:00+00', 'curator', 'incident-draft', NULL, 'accepted', 'i1');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (75, '2026-11-23 09:00:00+00', 'curator', 'create-token', NULL, 'accepted', 'FEED');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (76, '2026-11-23 09:00:00+00', 'curator', 'create-token', NULL, 'accepted', 'INTAKE');
INSERT INTO public.draft VALUES ('zhkh', 'up-2', 'submit-draft', '{"kind": ["FINAL"], "text": ["Начатый ответ"]}', '2026-11-23 09:00:00+00');
INSERT INTO public.draft VALUES ('ministry', 'new', 'give-access', '{"text": ["Начатое сообщение"], "network": ["VKontakte"]}', '2026-11-23 09:00:00+00');
INSERT INTO public.duty VALUES ('up-lost', 'ROUTE/1', 'ROUTE', 'CURATOR', NULL, '2026-11-23 04:00:00+00', '2026-11-23 04:30:00+00', 'PENDING');
INSERT INTO public.duty VALUES ('up-lost', 'ANSWER/1', 'ANSWER', 'CURATOR', NULL, '2026-11-23 04:00:00+00', '2026-11-25 05:00:00+00', 'PENDING');
INSERT INTO public.duty VALUES ('up-1', 'ROUTE/1', 'ROUTE', 'CURATOR', NULL, '2026-11-23 04:00:00+00', '2026-11-23 04:30:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-1', 'ANSWER/1', 'ANSWER', 'CURATOR', NULL, '2026-11-23 04:00:00+00', '2026-11-23 08:00:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-6', 'REPORT_BREACH/1/Дороги', 'REPORT_BREACH', 'CURATOR', 'Дороги', '2026-11-23 06:00:00+00', '2026-11-23 06:00:00+00', 'OPEN');
INSERT INTO public.duty VALUES ('up-6', 'FINAL_DRAFT/1', 'FINAL_DRAFT', 'EXECUTOR', 'ЖКХ', '2026-11-23 09:00:00+00', '2026-12-02 12:00:00+00', 'PENDING');
INSERT INTO public.duty VALUES ('up-7', 'REPORT_BREACH/1/Дороги', 'REPORT_BREACH', 'CURATOR', 'Дороги', '2026-11-23 04:45:00+00', '2026-11-23 04:45:00+00', 'OPEN');
INSERT INTO public.duty VALUES ('up-7', 'REPORT_BREACH/1/ЖКХ', 'REPORT_BREACH', 'CURATOR', 'ЖКХ', '2026-11-23 06:00:00+00', '2026-11-23 06:00:00+00', 'OPEN');
INSERT INTO public.duty VALUES ('up-8', 'REPORT_BREACH/1/Дороги', 'REPORT_BREACH', 'CURATOR', 'Дороги', '2026-11-23 06:00:00+00', '2026-11-23 06:00:00+00', 'OPEN');
INSERT INTO public.duty VALUES ('up-2', 'CO_INFO/1/Дороги', 'CO_INFO', 'EXECUTOR', 'Дороги', '2026-11-23 04:00:00+00', '2026-11-23 06:00:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-2', 'DRAFT/1', 'DRAFT', 'EXECUTOR', 'ЖКХ', '2026-11-23 04:00:00+00', '2026-11-23 09:00:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-2', 'ANSWER/1', 'ANSWER', 'CURATOR', NULL, '2026-11-23 04:00:00+00', '2026-11-24 04:00:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-2', 'REPORT_BREACH/1/Дороги', 'REPORT_BREACH', 'CURATOR', 'Дороги', '2026-11-23 06:00:00+00', '2026-11-23 06:00:00+00', 'OPEN');
INSERT INTO public.duty VALUES ('up-2', 'REPORT_BREACH/1/ЖКХ', 'REPORT_BREACH', 'CURATOR', 'ЖКХ', '2026-11-23 09:00:00+00', '2026-11-23 09:00:00+00', 'OPEN');
INSERT INTO public.duty VALUES ('up-3', 'ANSWER/1', 'ANSWER', 'CURATOR', NULL, '2026-11-23 04:00:00+00', '2026-11-23 08:00:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-3', 'REPORT_BREACH/1/Дороги', 'REPORT_BREACH', 'CURATOR', 'Дороги', '2026-11-23 04:45:00+00', '2026-11-23 04:45:00+00', 'OPEN');
INSERT INTO public.duty VALUES ('up-3', 'REPORT_BREACH/1/ЖКХ', 'REPORT_BREACH', 'CURATOR', 'ЖКХ', '2026-11-23 06:00:00+00', '2026-11-23 06:00:00+00', 'OPEN');
INSERT INTO public.duty VALUES ('up-3', 'REVIEW/1', 'REVIEW', 'CURATOR', NULL, '2026-11-23 09:00:00+00', '2026-11-23 09:30:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-11', 'ANSWER/1', 'ANSWER', 'CURATOR', NULL, '2026-11-23 04:00:00+00', '2026-11-23 08:00:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-11', 'REPORT_BREACH/1/Дороги', 'REPORT_BREACH', 'CURATOR', 'Дороги', '2026-11-23 04:45:00+00', '2026-11-23 04:45:00+00', 'OPEN');
INSERT INTO public.duty VALUES ('up-11', 'REPORT_BREACH/1/ЖКХ', 'REPORT_BREACH', 'CURATOR', 'ЖКХ', '2026-11-23 06:00:00+00', '2026-11-23 06:00:00+00', 'OPEN');
INSERT INTO public.duty VALUES ('up-11', 'REVIEW/1', 'REVIEW', 'CURATOR', NULL, '2026-11-23 09:00:00+00', '2026-11-23 09:30:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-5', 'ANSWER/1', 'ANSWER', 'CURATOR', NULL, '2026-11-23 04:00:00+00', '2026-11-23 08:00:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-5', 'REPORT_BREACH/1/Дороги', 'REPORT_BREACH', 'CURATOR', 'Дороги', '2026-11-23 04:45:00+00', '2026-11-23 04:45:00+00', 'OPEN');
INSERT INTO public.duty VALUES ('up-5', 'REPORT_BREACH/1/ЖКХ', 'REPORT_BREACH', 'CURATOR', 'ЖКХ', '2026-11-23 06:00:00+00', '2026-11-23 06:00:00+00', 'OPEN');
INSERT INTO public.duty VALUES ('up-5', 'PUBLISH/1', 'PUBLISH', 'CURATOR', NULL, '2026-11-23 09:00:00+00', '2026-11-23 09:30:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-9', 'ANSWER/1', 'ANSWER', 'CURATOR', NULL, '2026-11-23 04:00:00+00', '2026-11-23 08:00:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-9', 'REPORT_BREACH/1/Дороги', 'REPORT_BREACH', 'CURATOR', 'Дороги', '2026-11-23 04:45:00+00', '2026-11-23 04:45:00+00', 'OPEN');
INSERT INTO public.duty VALUES ('up-9', 'REPORT_BREACH/1/ЖКХ', 'REPORT_BREACH', 'CURATOR', 'ЖКХ', '2026-11-23 06:00:00+00', '2026-11-23 06:00:00+00', 'OPEN');
INSERT INTO public.duty VALUES ('up-9', 'REVIEW/1', 'REVIEW', 'CURATOR', NULL, '2026-11-23 09:00:00+00', '2026-11-23 09:30:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-9', 'REPORT_SIGNIFICANT/1', 'REPORT_SIGNIFICANT', 'CURATOR', NULL, '2026-11-23 09:00:00+00', '2026-11-23 09:00:00+00', 'OPEN');
INSERT INTO public.duty VALUES ('up-10', 'ANSWER/1', 'ANSWER', 'CURATOR', NULL, '2026-11-23 04:00:00+00', '2026-11-24 04:00:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-10', 'REPORT_BREACH/1/Дороги', 'REPORT_BREACH', 'CURATOR', 'Дороги', '2026-11-23 06:00:00+00', '2026-11-23 06:00:00+00', 'OPEN');
INSERT INTO public.duty VALUES ('up-10', 'REVIEW/1', 'REVIEW', 'CURATOR', NULL, '2026-11-23 09:00:00+00', '2026-11-23 09:30:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-repeat', 'ROUTE/1', 'ROUTE', 'CURATOR', NULL, '2026-11-23 09:00:00+00', '2026-11-23 09:30:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-repeat', 'ANSWER/1', 'ANSWER', 'CURATOR', NULL, '2026-11-23 09:00:00+00', '2026-11-24 09:00:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-edited', 'ROUTE/1', 'ROUTE', 'CURATOR', NULL, '2026-11-23 09:00:00+00', '2026-11-23 09:30:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-edited', 'ANSWER/1', 'ANSWER', 'CURATOR', NULL, '2026-11-23 09:00:00+00', '2026-11-24 09:00:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-4', 'ANSWER/1', 'ANSWER', 'CURATOR', NULL, '2026-11-23 04:00:00+00', '2026-11-24 04:00:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-4', 'REPORT_BREACH/1/Дороги', 'REPORT_BREACH', 'CURATOR', 'Дороги', '2026-11-23 06:00:00+00', '2026-11-23 06:00:00+00', 'OPEN');
INSERT INTO public.duty VALUES ('up-4', 'REWORK/1', 'REWORK', 'EXECUTOR', 'ЖКХ', '2026-11-23 09:00:00+00', '2026-11-23 10:00:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-4', 'REPORT_BREACH/1/ЖКХ', 'REPORT_BREACH', 'CURATOR', 'ЖКХ', '2026-11-23 10:00:00+00', '2026-11-23 10:00:00+00', 'OPEN');
INSERT INTO public.duty VALUES ('up-0', 'ROUTE/1', 'ROUTE', 'CURATOR', NULL, '2026-11-23 04:00:00+00', '2026-11-23 04:30:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-0', 'ANSWER/1', 'ANSWER', 'CURATOR', NULL, '2026-11-23 04:00:00+00', '2026-11-24 04:00:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-old-1', 'ROUTE/1', 'ROUTE', 'CURATOR', NULL, '2026-11-23 04:00:00+00', '2026-11-23 04:30:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-old-1', 'ANSWER/1', 'ANSWER', 'CURATOR', NULL, '2026-11-23 04:00:00+00', '2026-11-25 05:00:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-old-2', 'DRAFT/1', 'DRAFT', 'EXECUTOR', 'ЖКХ', '2026-11-23 04:00:00+00', '2026-11-24 05:00:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-old-2', 'ANSWER/1', 'ANSWER', 'CURATOR', NULL, '2026-11-23 04:00:00+00', '2026-11-25 05:00:00+00', 'OVERDUE');
INSERT INTO public.duty VALUES ('up-old-2', 'REPORT_BREACH/1/ЖКХ', 'REPORT_BREACH', 'CURATOR', 'ЖКХ', '2026-11-24 05:00:00+00', '2026-11-24 05:00:00+00', 'OPEN');
INSERT INTO public.event VALUES ('up-old-1', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T04:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Когда включат свет на Степной?", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}], "message": "up-old-1", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "0083f2bbe5096aa0", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-old-2', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T04:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Где автобус?", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}], "message": "up-old-2", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "0083f2bbe5096aa0", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-old-2', 2, 'route-2264f484-4cca-40e6-862c-0c99bd800327', '{"no": 2, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "route", "id": "route-2264f484-4cca-40e6-862c-0c99bd800327", "lead": "ЖКХ"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "due": "2026-11-23T04:30:00Z", "end": "MET", "ended": "2026-11-23T04:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "RETURN/1/ЖКХ", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}, {"id": "DRAFT/1", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}], "message": "up-old-2", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "0083f2bbe5096aa0", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-old-3', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T04:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Закройте люк!", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}], "message": "up-old-3", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "0083f2bbe5096aa0", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-old-3', 2, 'close-e1718e6d-2f2f-4edf-9438-fe7124feedc7', '{"no": 2, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "close", "id": "close-e1718e6d-2f2f-4edf-9438-fe7124feedc7", "reason": "удалено автором", "outcome": "WITHDRAWN"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "due": "2026-11-23T04:30:00Z", "end": "CANCELLED", "ended": "2026-11-23T04:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "ANSWER/1", "due": "2026-11-25T05:00:00Z", "end": "CANCELLED", "ended": "2026-11-23T04:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}], "message": "up-old-3", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "0083f2bbe5096aa0", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-lost', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T04:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Кто починит качели?", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}], "message": "up-lost", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "127f3e3d9d466378", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-0', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T04:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Третий день нет воды на Полевой, 0. Когда дадут?", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}], "message": "up-0", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-1', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T04:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Третий день нет воды на Полевой, 1. Когда дадут?", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}], "message": "up-1", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-2', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T04:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Третий день нет воды на Полевой, 2. Когда дадут?", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}], "message": "up-2", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-3', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T04:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Третий день нет воды на Полевой, 3. Когда дадут?", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}], "message": "up-3", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-4', 2, 'classify-ca99db80-d70e-4a3b-8be8-0406999fe525', '{"no": 2, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "classify", "id": "classify-ca99db80-d70e-4a3b-8be8-0406999fe525", "topics": ["вода"], "location": "Полевая", "importance": "NORMAL"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [], "message": "up-4", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-4', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T04:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Третий день нет воды на Полевой, 4. Когда дадут?", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}], "message": "up-4", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-5', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T04:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Третий день нет воды на Полевой, 5. Когда дадут?", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}], "message": "up-5", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-6', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T04:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Третий день нет воды на Полевой, 6. Когда дадут?", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}], "message": "up-6", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-7', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T04:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Третий день нет воды на Полевой, 7. Когда дадут?", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}], "message": "up-7", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-8', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T04:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Третий день нет воды на Полевой, 8. Когда дадут?", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}], "message": "up-8", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-9', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T04:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Третий день нет воды на Полевой, 9. Когда дадут?", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}], "message": "up-9", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-10', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T04:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Третий день нет воды на Полевой, 10. Когда дадут?", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}], "message": "up-10", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-11', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T04:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Третий день нет воды на Полевой, 11. Когда дадут?", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T04:00:00Z"}], "message": "up-11", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-1', 2, 'classify-c86d72e3-8403-4ea3-8d75-69b0f3a4c9c4', '{"no": 2, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "classify", "id": "classify-c86d72e3-8403-4ea3-8d75-69b0f3a4c9c4", "topics": ["вода"], "location": "Полевая", "importance": "HIGH"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [], "message": "up-1", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-2', 2, 'classify-d3ce2055-5003-490c-b7f8-4ae2b081cb3f', '{"no": 2, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "classify", "id": "classify-d3ce2055-5003-490c-b7f8-4ae2b081cb3f", "topics": ["вода"], "location": "Полевая", "importance": "NORMAL"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [], "message": "up-2", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-3', 2, 'classify-3fb06235-8623-4004-b9e3-07014812831e', '{"no": 2, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "classify", "id": "classify-3fb06235-8623-4004-b9e3-07014812831e", "topics": ["вода"], "location": "Полевая", "importance": "HIGH"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [], "message": "up-3", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-old-1', 2, NULL, '{"no": 2, "type": "alerted/1", "alert": {"at": "2026-11-23T04:30:00Z", "id": "up-old-1/ROUTE/1/breach", "rung": "breach", "obligation": "ROUTE/1"}, "message": "up-old-1", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "0083f2bbe5096aa0", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-5', 2, 'classify-d93d37a6-d836-4b53-ab38-6369aee43bbe', '{"no": 2, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "classify", "id": "classify-d93d37a6-d836-4b53-ab38-6369aee43bbe", "topics": ["вода"], "location": "Полевая", "importance": "HIGH"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [], "message": "up-5", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-6', 2, 'classify-e0610f17-80c7-46a8-bbfe-81829c6ef554', '{"no": 2, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "classify", "id": "classify-e0610f17-80c7-46a8-bbfe-81829c6ef554", "topics": ["вода"], "location": "Полевая", "importance": "NORMAL"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [], "message": "up-6", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-7', 2, 'classify-f7f25a69-00d8-46cc-a35a-87ca0b3b8aec', '{"no": 2, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "classify", "id": "classify-f7f25a69-00d8-46cc-a35a-87ca0b3b8aec", "topics": ["вода"], "location": "Полевая", "importance": "HIGH"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [], "message": "up-7", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-8', 2, 'classify-1a1025b0-9dee-4b01-bcc7-6ea6d0a17070', '{"no": 2, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "classify", "id": "classify-1a1025b0-9dee-4b01-bcc7-6ea6d0a17070", "topics": ["вода"], "location": "Полевая", "importance": "NORMAL"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [], "message": "up-8", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-9', 2, 'classify-7e945d43-216c-41f0-b734-dc0b7ad1c3ac', '{"no": 2, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "classify", "id": "classify-7e945d43-216c-41f0-b734-dc0b7ad1c3ac", "topics": ["вода"], "location": "Полевая", "importance": "HIGH"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [], "message": "up-9", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-10', 2, 'classify-3a944e7f-8f7a-4c76-a69f-c30dd0a6c1ca', '{"no": 2, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "classify", "id": "classify-3a944e7f-8f7a-4c76-a69f-c30dd0a6c1ca", "topics": ["вода"], "location": "Полевая", "importance": "NORMAL"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [], "message": "up-10", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-11', 2, 'classify-22ac5958-65aa-4292-a4e1-3e2c2447c799', '{"no": 2, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "classify", "id": "classify-22ac5958-65aa-4292-a4e1-3e2c2447c799", "topics": ["вода"], "location": "Полевая", "importance": "HIGH"}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [], "message": "up-11", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-2', 3, 'route-84b621f7-eeba-4236-ab48-e54924ad15e1', '{"no": 3, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "route", "id": "route-84b621f7-eeba-4236-ab48-e54924ad15e1", "lead": "ЖКХ", "coExecutors": ["Дороги"]}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "due": "2026-11-23T04:30:00Z", "end": "MET", "ended": "2026-11-23T04:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "RETURN/1/ЖКХ", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}, {"id": "RETURN/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "CO_INFO/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "DRAFT/1", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}], "message": "up-2", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-3', 3, 'route-dd3cc6f7-3bd3-42b9-83dc-99a39a60108a', '{"no": 3, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "route", "id": "route-dd3cc6f7-3bd3-42b9-83dc-99a39a60108a", "lead": "ЖКХ", "coExecutors": ["Дороги"]}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "due": "2026-11-23T04:30:00Z", "end": "MET", "ended": "2026-11-23T04:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "HIGH"}, {"id": "RETURN/1/ЖКХ", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}, {"id": "RETURN/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "CO_INFO/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "DRAFT/1", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}], "message": "up-3", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-4', 3, 'route-4d8cd3f4-4b43-44a8-9004-988a6809f377', '{"no": 3, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "route", "id": "route-4d8cd3f4-4b43-44a8-9004-988a6809f377", "lead": "ЖКХ", "coExecutors": ["Дороги"]}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "due": "2026-11-23T04:30:00Z", "end": "MET", "ended": "2026-11-23T04:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "RETURN/1/ЖКХ", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}, {"id": "RETURN/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "CO_INFO/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "DRAFT/1", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}], "message": "up-4", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-0', 2, NULL, '{"no": 2, "type": "alerted/1", "alert": {"at": "2026-11-23T04:30:00Z", "id": "up-0/ROUTE/1/breach", "rung": "breach", "obligation": "ROUTE/1"}, "message": "up-0", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-5', 3, 'route-72d1fe48-8c0a-4a6e-9a67-da1383cf3955', '{"no": 3, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "route", "id": "route-72d1fe48-8c0a-4a6e-9a67-da1383cf3955", "lead": "ЖКХ", "coExecutors": ["Дороги"]}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "due": "2026-11-23T04:30:00Z", "end": "MET", "ended": "2026-11-23T04:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "HIGH"}, {"id": "RETURN/1/ЖКХ", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}, {"id": "RETURN/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "CO_INFO/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "DRAFT/1", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}], "message": "up-5", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-6', 3, 'route-f26fc33d-e4d6-4b74-98c5-5c582c65b985', '{"no": 3, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "route", "id": "route-f26fc33d-e4d6-4b74-98c5-5c582c65b985", "lead": "ЖКХ", "coExecutors": ["Дороги"]}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "due": "2026-11-23T04:30:00Z", "end": "MET", "ended": "2026-11-23T04:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "RETURN/1/ЖКХ", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}, {"id": "RETURN/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "CO_INFO/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "DRAFT/1", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}], "message": "up-6", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-7', 3, 'route-edb38792-7745-40f4-b11f-b8e1b28c2fc6', '{"no": 3, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "route", "id": "route-edb38792-7745-40f4-b11f-b8e1b28c2fc6", "lead": "ЖКХ", "coExecutors": ["Дороги"]}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "due": "2026-11-23T04:30:00Z", "end": "MET", "ended": "2026-11-23T04:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "HIGH"}, {"id": "RETURN/1/ЖКХ", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}, {"id": "RETURN/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "CO_INFO/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "DRAFT/1", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}], "message": "up-7", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-8', 3, 'route-604ce438-0680-4814-a1c1-a46125becd57', '{"no": 3, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "route", "id": "route-604ce438-0680-4814-a1c1-a46125becd57", "lead": "ЖКХ", "coExecutors": ["Дороги"]}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "due": "2026-11-23T04:30:00Z", "end": "MET", "ended": "2026-11-23T04:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "RETURN/1/ЖКХ", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}, {"id": "RETURN/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "CO_INFO/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "DRAFT/1", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}], "message": "up-8", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-9', 3, 'route-4df600ed-417c-47ec-b20d-152d12b4ccf4', '{"no": 3, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "route", "id": "route-4df600ed-417c-47ec-b20d-152d12b4ccf4", "lead": "ЖКХ", "coExecutors": ["Дороги"]}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "due": "2026-11-23T04:30:00Z", "end": "MET", "ended": "2026-11-23T04:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "HIGH"}, {"id": "RETURN/1/ЖКХ", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}, {"id": "RETURN/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "CO_INFO/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "DRAFT/1", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}], "message": "up-9", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-10', 3, 'route-5e1cb442-dbdb-4cdc-b6ce-9ad52b2c821e', '{"no": 3, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "route", "id": "route-5e1cb442-dbdb-4cdc-b6ce-9ad52b2c821e", "lead": "ЖКХ", "coExecutors": ["Дороги"]}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "due": "2026-11-23T04:30:00Z", "end": "MET", "ended": "2026-11-23T04:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "RETURN/1/ЖКХ", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}, {"id": "RETURN/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "CO_INFO/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "DRAFT/1", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}], "message": "up-10", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-11', 3, 'route-89d6b169-130d-430f-9596-52e1f29df9b6', '{"no": 3, "act": {"at": "2026-11-23T04:00:00Z", "by": "CURATOR", "do": "route", "id": "route-89d6b169-130d-430f-9596-52e1f29df9b6", "lead": "ЖКХ", "coExecutors": ["Дороги"]}, "type": "acted/1", "clock": "2026-11-23T04:00:00Z", "terms": [{"id": "ROUTE/1", "due": "2026-11-23T04:30:00Z", "end": "MET", "ended": "2026-11-23T04:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "HIGH"}, {"id": "RETURN/1/ЖКХ", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}, {"id": "RETURN/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "CO_INFO/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:00:00Z"}, {"id": "DRAFT/1", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z"}], "message": "up-11", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-0', 3, NULL, '{"no": 3, "type": "alerted/1", "alert": {"at": "2026-11-23T08:30:00Z", "id": "up-0/ANSWER/1/used-50", "rung": "used-50", "obligation": "ANSWER/1"}, "message": "up-0", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-1', 3, NULL, '{"no": 3, "type": "alerted/1", "alert": {"at": "2026-11-23T04:30:00Z", "id": "up-1/ROUTE/1/breach", "rung": "breach", "obligation": "ROUTE/1"}, "message": "up-1", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-1', 4, NULL, '{"no": 4, "type": "alerted/1", "alert": {"at": "2026-11-23T08:00:00Z", "id": "up-1/ANSWER/1/breach", "rung": "breach", "obligation": "ANSWER/1"}, "message": "up-1", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-5', 4, NULL, '{"no": 4, "type": "alerted/1", "alert": {"at": "2026-11-23T08:00:00Z", "id": "up-5/ANSWER/1/breach", "rung": "breach", "obligation": "ANSWER/1"}, "message": "up-5", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-5', 5, NULL, '{"no": 5, "type": "alerted/1", "alert": {"at": "2026-11-23T04:45:00Z", "id": "up-5/CO_INFO/1/Дороги/breach", "rung": "breach", "unit": "Дороги", "obligation": "CO_INFO/1/Дороги"}, "message": "up-5", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-5', 6, NULL, '{"no": 6, "type": "alerted/1", "alert": {"at": "2026-11-23T06:00:00Z", "id": "up-5/DRAFT/1/breach", "rung": "breach", "unit": "ЖКХ", "obligation": "DRAFT/1"}, "message": "up-5", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-11', 4, NULL, '{"no": 4, "type": "alerted/1", "alert": {"at": "2026-11-23T08:00:00Z", "id": "up-11/ANSWER/1/breach", "rung": "breach", "obligation": "ANSWER/1"}, "message": "up-11", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-11', 5, NULL, '{"no": 5, "type": "alerted/1", "alert": {"at": "2026-11-23T04:45:00Z", "id": "up-11/CO_INFO/1/Дороги/breach", "rung": "breach", "unit": "Дороги", "obligation": "CO_INFO/1/Дороги"}, "message": "up-11", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-11', 6, NULL, '{"no": 6, "type": "alerted/1", "alert": {"at": "2026-11-23T06:00:00Z", "id": "up-11/DRAFT/1/breach", "rung": "breach", "unit": "ЖКХ", "obligation": "DRAFT/1"}, "message": "up-11", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-3', 4, NULL, '{"no": 4, "type": "alerted/1", "alert": {"at": "2026-11-23T08:00:00Z", "id": "up-3/ANSWER/1/breach", "rung": "breach", "obligation": "ANSWER/1"}, "message": "up-3", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-3', 5, NULL, '{"no": 5, "type": "alerted/1", "alert": {"at": "2026-11-23T04:45:00Z", "id": "up-3/CO_INFO/1/Дороги/breach", "rung": "breach", "unit": "Дороги", "obligation": "CO_INFO/1/Дороги"}, "message": "up-3", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-3', 6, NULL, '{"no": 6, "type": "alerted/1", "alert": {"at": "2026-11-23T06:00:00Z", "id": "up-3/DRAFT/1/breach", "rung": "breach", "unit": "ЖКХ", "obligation": "DRAFT/1"}, "message": "up-3", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-7', 4, NULL, '{"no": 4, "type": "alerted/1", "alert": {"at": "2026-11-23T08:00:00Z", "id": "up-7/ANSWER/1/breach", "rung": "breach", "obligation": "ANSWER/1"}, "message": "up-7", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-7', 5, NULL, '{"no": 5, "type": "alerted/1", "alert": {"at": "2026-11-23T04:45:00Z", "id": "up-7/CO_INFO/1/Дороги/breach", "rung": "breach", "unit": "Дороги", "obligation": "CO_INFO/1/Дороги"}, "message": "up-7", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-7', 6, NULL, '{"no": 6, "type": "alerted/1", "alert": {"at": "2026-11-23T06:00:00Z", "id": "up-7/DRAFT/1/breach", "rung": "breach", "unit": "ЖКХ", "obligation": "DRAFT/1"}, "message": "up-7", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-9', 4, NULL, '{"no": 4, "type": "alerted/1", "alert": {"at": "2026-11-23T08:00:00Z", "id": "up-9/ANSWER/1/breach", "rung": "breach", "obligation": "ANSWER/1"}, "message": "up-9", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-9', 5, NULL, '{"no": 5, "type": "alerted/1", "alert": {"at": "2026-11-23T04:45:00Z", "id": "up-9/CO_INFO/1/Дороги/breach", "rung": "breach", "unit": "Дороги", "obligation": "CO_INFO/1/Дороги"}, "message": "up-9", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-9', 6, NULL, '{"no": 6, "type": "alerted/1", "alert": {"at": "2026-11-23T06:00:00Z", "id": "up-9/DRAFT/1/breach", "rung": "breach", "unit": "ЖКХ", "obligation": "DRAFT/1"}, "message": "up-9", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-6', 4, NULL, '{"no": 4, "type": "alerted/1", "alert": {"at": "2026-11-23T06:00:00Z", "id": "up-6/CO_INFO/1/Дороги/breach", "rung": "breach", "unit": "Дороги", "obligation": "CO_INFO/1/Дороги"}, "message": "up-6", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-6', 5, NULL, '{"no": 5, "type": "alerted/1", "alert": {"at": "2026-11-23T08:30:00Z", "id": "up-6/ANSWER/1/used-50", "rung": "used-50", "obligation": "ANSWER/1"}, "message": "up-6", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-6', 6, NULL, '{"no": 6, "type": "alerted/1", "alert": {"at": "2026-11-23T06:30:00Z", "id": "up-6/DRAFT/1/used-50", "rung": "used-50", "unit": "ЖКХ", "obligation": "DRAFT/1"}, "message": "up-6", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-6', 7, NULL, '{"no": 7, "type": "alerted/1", "alert": {"at": "2026-11-23T08:45:00Z", "id": "up-6/DRAFT/1/left-PT15M", "rung": "left-PT15M", "unit": "ЖКХ", "obligation": "DRAFT/1"}, "message": "up-6", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-10', 4, NULL, '{"no": 4, "type": "alerted/1", "alert": {"at": "2026-11-23T06:00:00Z", "id": "up-10/CO_INFO/1/Дороги/breach", "rung": "breach", "unit": "Дороги", "obligation": "CO_INFO/1/Дороги"}, "message": "up-10", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-10', 5, NULL, '{"no": 5, "type": "alerted/1", "alert": {"at": "2026-11-23T08:30:00Z", "id": "up-10/ANSWER/1/used-50", "rung": "used-50", "obligation": "ANSWER/1"}, "message": "up-10", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-10', 6, NULL, '{"no": 6, "type": "alerted/1", "alert": {"at": "2026-11-23T06:30:00Z", "id": "up-10/DRAFT/1/used-50", "rung": "used-50", "unit": "ЖКХ", "obligation": "DRAFT/1"}, "message": "up-10", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-10', 7, NULL, '{"no": 7, "type": "alerted/1", "alert": {"at": "2026-11-23T08:45:00Z", "id": "up-10/DRAFT/1/left-PT15M", "rung": "left-PT15M", "unit": "ЖКХ", "obligation": "DRAFT/1"}, "message": "up-10", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-2', 4, NULL, '{"no": 4, "type": "alerted/1", "alert": {"at": "2026-11-23T06:00:00Z", "id": "up-2/CO_INFO/1/Дороги/breach", "rung": "breach", "unit": "Дороги", "obligation": "CO_INFO/1/Дороги"}, "message": "up-2", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-2', 5, NULL, '{"no": 5, "type": "alerted/1", "alert": {"at": "2026-11-23T08:30:00Z", "id": "up-2/ANSWER/1/used-50", "rung": "used-50", "obligation": "ANSWER/1"}, "message": "up-2", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-2', 6, NULL, '{"no": 6, "type": "alerted/1", "alert": {"at": "2026-11-23T06:30:00Z", "id": "up-2/DRAFT/1/used-50", "rung": "used-50", "unit": "ЖКХ", "obligation": "DRAFT/1"}, "message": "up-2", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-2', 7, NULL, '{"no": 7, "type": "alerted/1", "alert": {"at": "2026-11-23T08:45:00Z", "id": "up-2/DRAFT/1/left-PT15M", "rung": "left-PT15M", "unit": "ЖКХ", "obligation": "DRAFT/1"}, "message": "up-2", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-4', 4, NULL, '{"no": 4, "type": "alerted/1", "alert": {"at": "2026-11-23T06:00:00Z", "id": "up-4/CO_INFO/1/Дороги/breach", "rung": "breach", "unit": "Дороги", "obligation": "CO_INFO/1/Дороги"}, "message": "up-4", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-4', 5, NULL, '{"no": 5, "type": "alerted/1", "alert": {"at": "2026-11-23T08:30:00Z", "id": "up-4/ANSWER/1/used-50", "rung": "used-50", "obligation": "ANSWER/1"}, "message": "up-4", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-4', 6, NULL, '{"no": 6, "type": "alerted/1", "alert": {"at": "2026-11-23T06:30:00Z", "id": "up-4/DRAFT/1/used-50", "rung": "used-50", "unit": "ЖКХ", "obligation": "DRAFT/1"}, "message": "up-4", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-4', 7, NULL, '{"no": 7, "type": "alerted/1", "alert": {"at": "2026-11-23T08:45:00Z", "id": "up-4/DRAFT/1/left-PT15M", "rung": "left-PT15M", "unit": "ЖКХ", "obligation": "DRAFT/1"}, "message": "up-4", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-8', 4, NULL, '{"no": 4, "type": "alerted/1", "alert": {"at": "2026-11-23T06:00:00Z", "id": "up-8/CO_INFO/1/Дороги/breach", "rung": "breach", "unit": "Дороги", "obligation": "CO_INFO/1/Дороги"}, "message": "up-8", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-8', 5, NULL, '{"no": 5, "type": "alerted/1", "alert": {"at": "2026-11-23T08:30:00Z", "id": "up-8/ANSWER/1/used-50", "rung": "used-50", "obligation": "ANSWER/1"}, "message": "up-8", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-8', 6, NULL, '{"no": 6, "type": "alerted/1", "alert": {"at": "2026-11-23T06:30:00Z", "id": "up-8/DRAFT/1/used-50", "rung": "used-50", "unit": "ЖКХ", "obligation": "DRAFT/1"}, "message": "up-8", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-8', 7, NULL, '{"no": 7, "type": "alerted/1", "alert": {"at": "2026-11-23T08:45:00Z", "id": "up-8/DRAFT/1/left-PT15M", "rung": "left-PT15M", "unit": "ЖКХ", "obligation": "DRAFT/1"}, "message": "up-8", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-old-2', 3, NULL, '{"no": 3, "type": "alerted/1", "alert": {"at": "2026-11-23T06:30:00Z", "id": "up-old-2/DRAFT/1/used-50", "rung": "used-50", "unit": "ЖКХ", "obligation": "DRAFT/1"}, "message": "up-old-2", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "0083f2bbe5096aa0", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-23T09:00:00Z"}');
INSERT INTO public.event VALUES ('up-3', 7, 'submit-draft-1d25d0fb-59cf-4ac6-b44d-2d0b48970b43', '{"no": 7, "act": {"at": "2026-11-23T09:00:00Z", "by": "EXECUTOR", "do": "submit-draft", "id": "submit-draft-1d25d0fb-59cf-4ac6-b44d-2d0b48970b43", "kind": "FINAL", "text": "Воду дадут к вечеру.", "unit": "ЖКХ", "measures": "Насос заменён."}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "RETURN/1/ЖКХ", "due": "2026-11-23T04:30:00Z", "end": "LAPSED", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z", "countedAs": "HIGH"}, {"id": "RETURN/1/Дороги", "due": "2026-11-23T04:30:00Z", "end": "LAPSED", "unit": "Дороги", "start": "2026-11-23T04:00:00Z", "countedAs": "HIGH"}, {"id": "CO_INFO/1/Дороги", "due": "2026-11-23T04:45:00Z", "end": "CANCELLED", "late": "PT4H15M", "unit": "Дороги", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "breach": "REPORT_BREACH/1/Дороги", "missed": true, "countedAs": "HIGH"}, {"id": "DRAFT/1", "due": "2026-11-23T06:00:00Z", "end": "MET", "late": "PT3H", "unit": "ЖКХ", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "breach": "REPORT_BREACH/1/ЖКХ", "missed": true, "countedAs": "HIGH"}, {"id": "REPORT_BREACH/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:45:00Z"}, {"id": "REPORT_BREACH/1/ЖКХ", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T06:00:00Z"}, {"id": "REVIEW/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}], "message": "up-3", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-4', 8, 'submit-draft-0b34f133-e062-4205-b57c-cc409c28af68', '{"no": 8, "act": {"at": "2026-11-23T09:00:00Z", "by": "EXECUTOR", "do": "submit-draft", "id": "submit-draft-0b34f133-e062-4205-b57c-cc409c28af68", "kind": "FINAL", "text": "Воду дадут к вечеру.", "unit": "ЖКХ", "measures": "Насос заменён."}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "RETURN/1/ЖКХ", "due": "2026-11-23T04:30:00Z", "end": "LAPSED", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "RETURN/1/Дороги", "due": "2026-11-23T04:30:00Z", "end": "LAPSED", "unit": "Дороги", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "CO_INFO/1/Дороги", "due": "2026-11-23T06:00:00Z", "end": "CANCELLED", "late": "PT3H", "unit": "Дороги", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "breach": "REPORT_BREACH/1/Дороги", "missed": true, "countedAs": "NORMAL"}, {"id": "DRAFT/1", "due": "2026-11-23T09:00:00Z", "end": "MET", "unit": "ЖКХ", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "REPORT_BREACH/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T06:00:00Z"}, {"id": "REVIEW/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}], "message": "up-4", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-5', 7, 'submit-draft-b6653ec9-c740-4e67-9ffb-0cfcdd72a910', '{"no": 7, "act": {"at": "2026-11-23T09:00:00Z", "by": "EXECUTOR", "do": "submit-draft", "id": "submit-draft-b6653ec9-c740-4e67-9ffb-0cfcdd72a910", "kind": "FINAL", "text": "Воду дадут к вечеру.", "unit": "ЖКХ", "measures": "Насос заменён."}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "RETURN/1/ЖКХ", "due": "2026-11-23T04:30:00Z", "end": "LAPSED", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z", "countedAs": "HIGH"}, {"id": "RETURN/1/Дороги", "due": "2026-11-23T04:30:00Z", "end": "LAPSED", "unit": "Дороги", "start": "2026-11-23T04:00:00Z", "countedAs": "HIGH"}, {"id": "CO_INFO/1/Дороги", "due": "2026-11-23T04:45:00Z", "end": "CANCELLED", "late": "PT4H15M", "unit": "Дороги", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "breach": "REPORT_BREACH/1/Дороги", "missed": true, "countedAs": "HIGH"}, {"id": "DRAFT/1", "due": "2026-11-23T06:00:00Z", "end": "MET", "late": "PT3H", "unit": "ЖКХ", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "breach": "REPORT_BREACH/1/ЖКХ", "missed": true, "countedAs": "HIGH"}, {"id": "REPORT_BREACH/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:45:00Z"}, {"id": "REPORT_BREACH/1/ЖКХ", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T06:00:00Z"}, {"id": "REVIEW/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}], "message": "up-5", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-11', 8, NULL, '{"no": 8, "type": "alerted/1", "alert": {"at": "2026-11-23T09:30:00Z", "id": "up-11/REVIEW/1/breach", "rung": "breach", "obligation": "REVIEW/1"}, "message": "up-11", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-25T11:00:00Z"}');
INSERT INTO public.event VALUES ('up-6', 8, 'submit-draft-d7f0dd90-3506-48be-b552-260a087478e4', '{"no": 8, "act": {"at": "2026-11-23T09:00:00Z", "by": "EXECUTOR", "do": "submit-draft", "id": "submit-draft-d7f0dd90-3506-48be-b552-260a087478e4", "kind": "INTERIM", "text": "Воду дадут к вечеру.", "unit": "ЖКХ", "measures": "Насос заменён."}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "RETURN/1/ЖКХ", "due": "2026-11-23T04:30:00Z", "end": "LAPSED", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "RETURN/1/Дороги", "due": "2026-11-23T04:30:00Z", "end": "LAPSED", "unit": "Дороги", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "CO_INFO/1/Дороги", "due": "2026-11-23T06:00:00Z", "end": "CANCELLED", "late": "PT3H", "unit": "Дороги", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "breach": "REPORT_BREACH/1/Дороги", "missed": true, "countedAs": "NORMAL"}, {"id": "DRAFT/1", "due": "2026-11-23T09:00:00Z", "end": "MET", "unit": "ЖКХ", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "REPORT_BREACH/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T06:00:00Z"}, {"id": "REVIEW/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}], "message": "up-6", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-7', 7, 'submit-draft-77a58d4e-2786-4155-a972-552d7f2a4e05', '{"no": 7, "act": {"at": "2026-11-23T09:00:00Z", "by": "EXECUTOR", "do": "submit-draft", "id": "submit-draft-77a58d4e-2786-4155-a972-552d7f2a4e05", "kind": "FINAL", "text": "Воду дадут к вечеру.", "unit": "ЖКХ", "measures": "Насос заменён."}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "RETURN/1/ЖКХ", "due": "2026-11-23T04:30:00Z", "end": "LAPSED", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z", "countedAs": "HIGH"}, {"id": "RETURN/1/Дороги", "due": "2026-11-23T04:30:00Z", "end": "LAPSED", "unit": "Дороги", "start": "2026-11-23T04:00:00Z", "countedAs": "HIGH"}, {"id": "CO_INFO/1/Дороги", "due": "2026-11-23T04:45:00Z", "end": "CANCELLED", "late": "PT4H15M", "unit": "Дороги", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "breach": "REPORT_BREACH/1/Дороги", "missed": true, "countedAs": "HIGH"}, {"id": "DRAFT/1", "due": "2026-11-23T06:00:00Z", "end": "MET", "late": "PT3H", "unit": "ЖКХ", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "breach": "REPORT_BREACH/1/ЖКХ", "missed": true, "countedAs": "HIGH"}, {"id": "REPORT_BREACH/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:45:00Z"}, {"id": "REPORT_BREACH/1/ЖКХ", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T06:00:00Z"}, {"id": "REVIEW/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}], "message": "up-7", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-8', 8, 'submit-draft-2d0149a3-86b8-4044-be61-7c070cda7343', '{"no": 8, "act": {"at": "2026-11-23T09:00:00Z", "by": "EXECUTOR", "do": "submit-draft", "id": "submit-draft-2d0149a3-86b8-4044-be61-7c070cda7343", "kind": "FINAL", "text": "Воду дадут к вечеру.", "unit": "ЖКХ", "measures": "Насос заменён."}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "RETURN/1/ЖКХ", "due": "2026-11-23T04:30:00Z", "end": "LAPSED", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "RETURN/1/Дороги", "due": "2026-11-23T04:30:00Z", "end": "LAPSED", "unit": "Дороги", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "CO_INFO/1/Дороги", "due": "2026-11-23T06:00:00Z", "end": "CANCELLED", "late": "PT3H", "unit": "Дороги", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "breach": "REPORT_BREACH/1/Дороги", "missed": true, "countedAs": "NORMAL"}, {"id": "DRAFT/1", "due": "2026-11-23T09:00:00Z", "end": "MET", "unit": "ЖКХ", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "REPORT_BREACH/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T06:00:00Z"}, {"id": "REVIEW/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}], "message": "up-8", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-9', 7, 'submit-draft-b4732e7d-9ab8-4890-877a-3b557c312fa7', '{"no": 7, "act": {"at": "2026-11-23T09:00:00Z", "by": "EXECUTOR", "do": "submit-draft", "id": "submit-draft-b4732e7d-9ab8-4890-877a-3b557c312fa7", "kind": "FINAL", "text": "Воду дадут к вечеру.", "unit": "ЖКХ", "measures": "Насос заменён."}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "RETURN/1/ЖКХ", "due": "2026-11-23T04:30:00Z", "end": "LAPSED", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z", "countedAs": "HIGH"}, {"id": "RETURN/1/Дороги", "due": "2026-11-23T04:30:00Z", "end": "LAPSED", "unit": "Дороги", "start": "2026-11-23T04:00:00Z", "countedAs": "HIGH"}, {"id": "CO_INFO/1/Дороги", "due": "2026-11-23T04:45:00Z", "end": "CANCELLED", "late": "PT4H15M", "unit": "Дороги", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "breach": "REPORT_BREACH/1/Дороги", "missed": true, "countedAs": "HIGH"}, {"id": "DRAFT/1", "due": "2026-11-23T06:00:00Z", "end": "MET", "late": "PT3H", "unit": "ЖКХ", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "breach": "REPORT_BREACH/1/ЖКХ", "missed": true, "countedAs": "HIGH"}, {"id": "REPORT_BREACH/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:45:00Z"}, {"id": "REPORT_BREACH/1/ЖКХ", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T06:00:00Z"}, {"id": "REVIEW/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}], "message": "up-9", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-6', 10, 'publish-70a9af90-25e0-4ba2-9872-77d75889f3b1', '{"no": 10, "act": {"at": "2026-11-23T09:00:00Z", "by": "CURATOR", "do": "publish", "id": "publish-70a9af90-25e0-4ba2-9872-77d75889f3b1", "url": "https://vk.com/wall-77_6", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "ANSWER/1", "due": "2026-11-24T04:00:00Z", "end": "MET", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "PUBLISH/1", "due": "2026-11-23T09:30:00Z", "end": "MET", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T09:00:00Z", "countedAs": "NORMAL"}, {"id": "FINAL_DRAFT/1", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T09:00:00Z"}], "message": "up-6", "versions": {"last": "2026-12-02", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1d086ca1c33b336b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-10', 8, 'submit-draft-64b6846d-9b5f-487d-b302-4898eadfb29c', '{"no": 8, "act": {"at": "2026-11-23T09:00:00Z", "by": "EXECUTOR", "do": "submit-draft", "id": "submit-draft-64b6846d-9b5f-487d-b302-4898eadfb29c", "kind": "FINAL", "text": "Воду дадут к вечеру.", "unit": "ЖКХ", "measures": "Насос заменён."}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "RETURN/1/ЖКХ", "due": "2026-11-23T04:30:00Z", "end": "LAPSED", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "RETURN/1/Дороги", "due": "2026-11-23T04:30:00Z", "end": "LAPSED", "unit": "Дороги", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "CO_INFO/1/Дороги", "due": "2026-11-23T06:00:00Z", "end": "CANCELLED", "late": "PT3H", "unit": "Дороги", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "breach": "REPORT_BREACH/1/Дороги", "missed": true, "countedAs": "NORMAL"}, {"id": "DRAFT/1", "due": "2026-11-23T09:00:00Z", "end": "MET", "unit": "ЖКХ", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "REPORT_BREACH/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T06:00:00Z"}, {"id": "REVIEW/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}], "message": "up-10", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-11', 7, 'submit-draft-474bd1bf-6bc4-4493-b890-9dc89fcd2f74', '{"no": 7, "act": {"at": "2026-11-23T09:00:00Z", "by": "EXECUTOR", "do": "submit-draft", "id": "submit-draft-474bd1bf-6bc4-4493-b890-9dc89fcd2f74", "kind": "FINAL", "text": "Воду дадут к вечеру.", "unit": "ЖКХ", "measures": "Насос заменён."}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "RETURN/1/ЖКХ", "due": "2026-11-23T04:30:00Z", "end": "LAPSED", "unit": "ЖКХ", "start": "2026-11-23T04:00:00Z", "countedAs": "HIGH"}, {"id": "RETURN/1/Дороги", "due": "2026-11-23T04:30:00Z", "end": "LAPSED", "unit": "Дороги", "start": "2026-11-23T04:00:00Z", "countedAs": "HIGH"}, {"id": "CO_INFO/1/Дороги", "due": "2026-11-23T04:45:00Z", "end": "CANCELLED", "late": "PT4H15M", "unit": "Дороги", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "breach": "REPORT_BREACH/1/Дороги", "missed": true, "countedAs": "HIGH"}, {"id": "DRAFT/1", "due": "2026-11-23T06:00:00Z", "end": "MET", "late": "PT3H", "unit": "ЖКХ", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "breach": "REPORT_BREACH/1/ЖКХ", "missed": true, "countedAs": "HIGH"}, {"id": "REPORT_BREACH/1/Дороги", "end": "OPEN", "unit": "Дороги", "start": "2026-11-23T04:45:00Z"}, {"id": "REPORT_BREACH/1/ЖКХ", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T06:00:00Z"}, {"id": "REVIEW/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}], "message": "up-11", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-4', 9, 'return-for-rework-fc39daab-b13d-4851-931e-00b48d7de215', '{"no": 9, "act": {"at": "2026-11-23T09:00:00Z", "by": "CURATOR", "do": "return-for-rework", "id": "return-for-rework-fc39daab-b13d-4851-931e-00b48d7de215", "remarks": "Назовите час."}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "REVIEW/1", "due": "2026-11-23T09:30:00Z", "end": "MET", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T09:00:00Z", "countedAs": "NORMAL"}, {"id": "REWORK/1", "end": "OPEN", "unit": "ЖКХ", "start": "2026-11-23T09:00:00Z"}], "message": "up-4", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-5', 8, 'approve-c3fb7586-5df5-4a54-8229-1fca9be22bac', '{"no": 8, "act": {"at": "2026-11-23T09:00:00Z", "by": "CURATOR", "do": "approve", "id": "approve-c3fb7586-5df5-4a54-8229-1fca9be22bac"}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "REVIEW/1", "due": "2026-11-23T09:30:00Z", "end": "MET", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T09:00:00Z", "countedAs": "HIGH"}, {"id": "PUBLISH/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}], "message": "up-5", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-6', 9, 'approve-1ae7c54f-a005-4b36-ba92-c92854dca479', '{"no": 9, "act": {"at": "2026-11-23T09:00:00Z", "by": "CURATOR", "do": "approve", "id": "approve-1ae7c54f-a005-4b36-ba92-c92854dca479"}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "REVIEW/1", "due": "2026-11-23T09:30:00Z", "end": "MET", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T09:00:00Z", "countedAs": "NORMAL"}, {"id": "PUBLISH/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}], "message": "up-6", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-7', 8, 'approve-603d3e8c-f924-479d-a52c-f111f5c7ea93', '{"no": 8, "act": {"at": "2026-11-23T09:00:00Z", "by": "CURATOR", "do": "approve", "id": "approve-603d3e8c-f924-479d-a52c-f111f5c7ea93"}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "REVIEW/1", "due": "2026-11-23T09:30:00Z", "end": "MET", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T09:00:00Z", "countedAs": "HIGH"}, {"id": "PUBLISH/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}], "message": "up-7", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-8', 9, 'approve-dcbc6182-da3a-4e9e-86e8-8b6b28c3b829', '{"no": 9, "act": {"at": "2026-11-23T09:00:00Z", "by": "CURATOR", "do": "approve", "id": "approve-dcbc6182-da3a-4e9e-86e8-8b6b28c3b829"}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "REVIEW/1", "due": "2026-11-23T09:30:00Z", "end": "MET", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T09:00:00Z", "countedAs": "NORMAL"}, {"id": "PUBLISH/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}], "message": "up-8", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-2', 9, NULL, '{"no": 9, "type": "alerted/1", "alert": {"at": "2026-11-23T09:00:00Z", "id": "up-2/DRAFT/1/breach", "rung": "breach", "unit": "ЖКХ", "obligation": "DRAFT/1"}, "message": "up-2", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-25T11:00:00Z"}');
INSERT INTO public.event VALUES ('up-3', 8, NULL, '{"no": 8, "type": "alerted/1", "alert": {"at": "2026-11-23T09:30:00Z", "id": "up-3/REVIEW/1/breach", "rung": "breach", "obligation": "REVIEW/1"}, "message": "up-3", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-25T11:00:00Z"}');
INSERT INTO public.event VALUES ('up-7', 9, 'publish-111bf7d7-41e4-4393-89c4-905917c5aed1', '{"no": 9, "act": {"at": "2026-11-23T09:00:00Z", "by": "CURATOR", "do": "publish", "id": "publish-111bf7d7-41e4-4393-89c4-905917c5aed1", "url": "https://vk.com/wall-77_7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "ANSWER/1", "due": "2026-11-23T08:00:00Z", "end": "MET", "late": "PT1H", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "missed": true, "countedAs": "HIGH"}, {"id": "PUBLISH/1", "due": "2026-11-23T09:30:00Z", "end": "MET", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T09:00:00Z", "countedAs": "HIGH"}], "message": "up-7", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-8', 10, 'publish-f56d9d73-7337-4f8a-a24b-95aec8a6cfb7', '{"no": 10, "act": {"at": "2026-11-23T09:00:00Z", "by": "CURATOR", "do": "publish", "id": "publish-f56d9d73-7337-4f8a-a24b-95aec8a6cfb7", "url": "https://vk.com/wall-77_8", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "ANSWER/1", "due": "2026-11-24T04:00:00Z", "end": "MET", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T04:00:00Z", "countedAs": "NORMAL"}, {"id": "PUBLISH/1", "due": "2026-11-23T09:30:00Z", "end": "MET", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T09:00:00Z", "countedAs": "NORMAL"}], "message": "up-8", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-9', 8, 'mark-significant-3bca8fdd-7491-4c5c-9143-02fbc78b996e', '{"no": 8, "act": {"at": "2026-11-23T09:00:00Z", "by": "CURATOR", "do": "mark-significant", "id": "mark-significant-3bca8fdd-7491-4c5c-9143-02fbc78b996e", "reason": "без воды целая улица"}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "REPORT_SIGNIFICANT/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}], "message": "up-9", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-refused', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T09:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Идиоты, почините наконец дорогу!", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}], "message": "up-refused", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-refused', 2, 'refuse-8f3fe74f-2a6b-47f5-8f65-68ce3108b4d0', '{"no": 2, "act": {"at": "2026-11-23T09:00:00Z", "by": "CURATOR", "do": "refuse", "id": "refuse-8f3fe74f-2a6b-47f5-8f65-68ce3108b4d0", "ground": "INSULT"}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "ROUTE/1", "due": "2026-11-23T09:30:00Z", "end": "MET", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T09:00:00Z", "countedAs": "NORMAL"}, {"id": "ANSWER/1", "due": "2026-11-24T09:00:00Z", "end": "CANCELLED", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T09:00:00Z", "countedAs": "NORMAL"}], "message": "up-refused", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-repeat', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T09:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Третий день нет воды на Полевой, 3. Когда дадут?", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}], "message": "up-repeat", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-repeat', 2, 'link-repeat-29a4e730-a2fb-407c-9f83-55173fbb414f', '{"no": 2, "act": {"at": "2026-11-23T09:00:00Z", "by": "CURATOR", "do": "link-repeat", "id": "link-repeat-29a4e730-a2fb-407c-9f83-55173fbb414f", "of": "up-3"}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [], "message": "up-repeat", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-closed', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T09:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Проверка связи", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}], "message": "up-closed", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-closed', 2, 'close-2f550f87-7cca-4d0c-84c1-6d11d550c9f6', '{"no": 2, "act": {"at": "2026-11-23T09:00:00Z", "by": "CURATOR", "do": "close", "id": "close-2f550f87-7cca-4d0c-84c1-6d11d550c9f6", "reason": "не вопрос", "outcome": "NOT_REQUIRED"}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "ROUTE/1", "due": "2026-11-23T09:30:00Z", "end": "CANCELLED", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T09:00:00Z", "countedAs": "NORMAL"}, {"id": "ANSWER/1", "due": "2026-11-24T09:00:00Z", "end": "CANCELLED", "ended": "2026-11-23T09:00:00Z", "start": "2026-11-23T09:00:00Z", "countedAs": "NORMAL"}], "message": "up-closed", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-edited', 1, 'access', '{"no": 1, "act": {"at": "2026-11-23T09:00:00Z", "by": "MINISTRY", "do": "give-access", "id": "access", "text": "Глава — баран!", "author": "vk.com/id7", "network": "VKontakte"}, "type": "acted/1", "clock": "2026-11-23T09:00:00Z", "terms": [{"id": "ROUTE/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}, {"id": "ANSWER/1", "end": "OPEN", "start": "2026-11-23T09:00:00Z"}], "message": "up-edited", "versions": {"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}}');
INSERT INTO public.event VALUES ('up-2', 8, NULL, '{"no": 8, "type": "alerted/1", "alert": {"at": "2026-11-24T04:00:00Z", "id": "up-2/ANSWER/1/breach", "rung": "breach", "obligation": "ANSWER/1"}, "message": "up-2", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-25T11:00:00Z"}');
INSERT INTO public.event VALUES ('up-5', 9, NULL, '{"no": 9, "type": "alerted/1", "alert": {"at": "2026-11-23T09:30:00Z", "id": "up-5/PUBLISH/1/breach", "rung": "breach", "obligation": "PUBLISH/1"}, "message": "up-5", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-25T11:00:00Z"}');
INSERT INTO public.event VALUES ('up-9', 9, NULL, '{"no": 9, "type": "alerted/1", "alert": {"at": "2026-11-23T09:30:00Z", "id": "up-9/REVIEW/1/breach", "rung": "breach", "obligation": "REVIEW/1"}, "message": "up-9", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-25T11:00:00Z"}');
INSERT INTO public.event VALUES ('up-10', 9, NULL, '{"no": 9, "type": "alerted/1", "alert": {"at": "2026-11-24T04:00:00Z", "id": "up-10/ANSWER/1/breach", "rung": "breach", "obligation": "ANSWER/1"}, "message": "up-10", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-25T11:00:00Z"}');
INSERT INTO public.event VALUES ('up-10', 10, NULL, '{"no": 10, "type": "alerted/1", "alert": {"at": "2026-11-23T09:30:00Z", "id": "up-10/REVIEW/1/breach", "rung": "breach", "obligation": "REVIEW/1"}, "message": "up-10", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-25T11:00:00Z"}');
INSERT INTO public.event VALUES ('up-repeat', 3, NULL, '{"no": 3, "type": "alerted/1", "alert": {"at": "2026-11-23T09:30:00Z", "id": "up-repeat/ROUTE/1/breach", "rung": "breach", "obligation": "ROUTE/1"}, "message": "up-repeat", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-25T11:00:00Z"}');
INSERT INTO public.event VALUES ('up-repeat', 4, NULL, '{"no": 4, "type": "alerted/1", "alert": {"at": "2026-11-24T09:00:00Z", "id": "up-repeat/ANSWER/1/breach", "rung": "breach", "obligation": "ANSWER/1"}, "message": "up-repeat", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-25T11:00:00Z"}');
INSERT INTO public.event VALUES ('up-edited', 2, NULL, '{"no": 2, "type": "alerted/1", "alert": {"at": "2026-11-23T09:30:00Z", "id": "up-edited/ROUTE/1/breach", "rung": "breach", "obligation": "ROUTE/1"}, "message": "up-edited", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-25T11:00:00Z"}');
INSERT INTO public.event VALUES ('up-edited', 3, NULL, '{"no": 3, "type": "alerted/1", "alert": {"at": "2026-11-24T09:00:00Z", "id": "up-edited/ANSWER/1/breach", "rung": "breach", "obligation": "ANSWER/1"}, "message": "up-edited", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-25T11:00:00Z"}');
INSERT INTO public.event VALUES ('up-4', 10, NULL, '{"no": 10, "type": "alerted/1", "alert": {"at": "2026-11-24T04:00:00Z", "id": "up-4/ANSWER/1/breach", "rung": "breach", "obligation": "ANSWER/1"}, "message": "up-4", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-25T11:00:00Z"}');
INSERT INTO public.event VALUES ('up-4', 11, NULL, '{"no": 11, "type": "alerted/1", "alert": {"at": "2026-11-23T10:00:00Z", "id": "up-4/REWORK/1/breach", "rung": "breach", "unit": "ЖКХ", "obligation": "REWORK/1"}, "message": "up-4", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-25T11:00:00Z"}');
INSERT INTO public.event VALUES ('up-0', 4, NULL, '{"no": 4, "type": "alerted/1", "alert": {"at": "2026-11-24T04:00:00Z", "id": "up-0/ANSWER/1/breach", "rung": "breach", "obligation": "ANSWER/1"}, "message": "up-0", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-25T11:00:00Z"}');
INSERT INTO public.event VALUES ('up-old-1', 3, NULL, '{"no": 3, "type": "alerted/1", "alert": {"at": "2026-11-25T05:00:00Z", "id": "up-old-1/ANSWER/1/breach", "rung": "breach", "obligation": "ANSWER/1"}, "message": "up-old-1", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "0083f2bbe5096aa0", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-25T11:00:00Z"}');
INSERT INTO public.event VALUES ('up-old-2', 4, NULL, '{"no": 4, "type": "alerted/1", "alert": {"at": "2026-11-25T05:00:00Z", "id": "up-old-2/ANSWER/1/breach", "rung": "breach", "obligation": "ANSWER/1"}, "message": "up-old-2", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "0083f2bbe5096aa0", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-25T11:00:00Z"}');
INSERT INTO public.event VALUES ('up-old-2', 5, NULL, '{"no": 5, "type": "alerted/1", "alert": {"at": "2026-11-24T05:00:00Z", "id": "up-old-2/DRAFT/1/breach", "rung": "breach", "unit": "ЖКХ", "obligation": "DRAFT/1"}, "message": "up-old-2", "versions": {"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "0083f2bbe5096aa0", "regulation": "moskalenki-2022-08 1"}, "recordedAt": "2026-11-25T11:00:00Z"}');
INSERT INTO public.flyway_schema_history VALUES (1, '1', 'desk', 'SQL', 'V1__desk.sql', 1647234297, 'postgres', '2026-11-27 04:42:50.613321', 129, true);
INSERT INTO public.flyway_schema_history VALUES (2, '2', 'register', 'SQL', 'V2__register.sql', -735909043, 'postgres', '2026-11-27 04:42:50.86383', 8, true);
INSERT INTO public.flyway_schema_history VALUES (3, '3', 'incidents', 'SQL', 'V3__incidents.sql', 2110184768, 'postgres', '2026-11-27 04:42:50.901055', 53, true);
INSERT INTO public.flyway_schema_history VALUES (4, '4', 'retention', 'SQL', 'V4__retention.sql', -1782179679, 'postgres', '2026-11-27 04:42:50.995194', 16, true);
INSERT INTO public.flyway_schema_history VALUES (5, '5', 'versions', 'SQL', 'V5__versions.sql', 2033260133, 'postgres', '2026-11-27 04:42:51.033997', 28, true);
INSERT INTO public.flyway_schema_history VALUES (6, '6', 'delivery', 'SQL', 'V6__delivery.sql', 1663671585, 'postgres', '2026-11-27 04:42:51.085937', 20, true);
INSERT INTO public.flyway_schema_history VALUES (7, '7', 'drafts', 'SQL', 'V7__drafts.sql', -1932203137, 'postgres', '2026-11-27 04:42:51.120564', 19, true);
INSERT INTO public.holding VALUES ('up-old-2', 'ЖКХ', true);
INSERT INTO public.holding VALUES ('up-2', 'Дороги', true);
INSERT INTO public.holding VALUES ('up-2', 'ЖКХ', true);
INSERT INTO public.holding VALUES ('up-3', 'Дороги', true);
INSERT INTO public.holding VALUES ('up-3', 'ЖКХ', true);
INSERT INTO public.holding VALUES ('up-4', 'Дороги', true);
INSERT INTO public.holding VALUES ('up-4', 'ЖКХ', true);
INSERT INTO public.holding VALUES ('up-5', 'Дороги', true);
INSERT INTO public.holding VALUES ('up-5', 'ЖКХ', true);
INSERT INTO public.holding VALUES ('up-6', 'Дороги', true);
INSERT INTO public.holding VALUES ('up-6', 'ЖКХ', true);
INSERT INTO public.holding VALUES ('up-7', 'Дороги', true);
INSERT INTO public.holding VALUES ('up-7', 'ЖКХ', true);
INSERT INTO public.holding VALUES ('up-8', 'Дороги', true);
INSERT INTO public.holding VALUES ('up-8', 'ЖКХ', true);
INSERT INTO public.holding VALUES ('up-9', 'Дороги', true);
INSERT INTO public.holding VALUES ('up-9', 'ЖКХ', true);
INSERT INTO public.holding VALUES ('up-10', 'Дороги', true);
INSERT INTO public.holding VALUES ('up-10', 'ЖКХ', true);
INSERT INTO public.holding VALUES ('up-11', 'Дороги', true);
INSERT INTO public.holding VALUES ('up-11', 'ЖКХ', true);
INSERT INTO public.incident VALUES ('i1', 4, 'OPEN', 'Вода на Полевой', '2026-11-23 09:00:00+00');
INSERT INTO public.incident_event VALUES ('i1', 1, '{"at": "2026-11-23T09:00:00Z", "by": "CURATOR", "do": "open", "id": "open", "text": "Вода на Полевой"}');
INSERT INTO public.incident_event VALUES ('i1', 2, '{"at": "2026-11-23T09:00:00Z", "by": "CURATOR", "do": "join", "id": "join-up-10", "members": [{"values": {"адрес": "Полевая, 10"}, "message": "up-10"}]}');
INSERT INTO public.incident_event VALUES ('i1', 3, '{"at": "2026-11-23T09:00:00Z", "by": "CURATOR", "do": "join", "id": "join-up-11", "members": [{"values": {"адрес": "Полевая, 11"}, "message": "up-11"}]}');
INSERT INTO public.incident_event VALUES ('i1', 4, '{"at": "2026-11-23T09:00:00Z", "by": "CURATOR", "do": "draft", "id": "draft-1", "text": "Воду по адресу {адрес} дадут к вечеру."}');
INSERT INTO public.incident_member VALUES ('i1', 'up-10');
INSERT INTO public.incident_member VALUES ('i1', 'up-11');
INSERT INTO public.kept_act VALUES ('4fe1072c847ced3a', 'Правила: moskalenki-2022-08
Версия: 1
Название: Порядок работы администрации Москаленского района с сообщениями из открытых источников
Название (en): How the Moskalensky district administration handles messages from open sources
Действуют с: 2022-08-26
Срок ROUTE, куратор, пункт 1/6.4: 30 минут
Срок REROUTE, куратор, пункт 1/7: 30 минут
Право RETURN, исполнитель, пункт 1/7: 30 минут
Срок CO_INFO, исполнитель, пункт 1/14.4: 2 часа; высокая важность: 45 минут
Срок COMBINE, исполнитель, пункт 1/14.5: 2 часа; высокая важность: 45 минут
Срок DRAFT, исполнитель, пункт 1/9: за 4 часа до ANSWER; высокая важность: за 2 часа до ANSWER
Срок REVIEW, куратор, пункт 1/10: 30 минут
Срок REWORK, исполнитель, пункт 1/11: 1 час; высокая важность: 30 минут
Срок PUBLISH, куратор, пункт 1/12: 30 минут
Срок ANSWER, куратор, пункт 1/8: 9 часов; высокая важность: 4 часа
Срок FINAL_DRAFT, исполнитель, пункт 1/13: 7 рабочих дней; высокая важность: по согласованию
Срок REPORT_BREACH, куратор, пункт 1/20: незамедлительно
Срок REPORT_SIGNIFICANT, куратор, пункт 1/19bis: незамедлительно
Действие give-access, министерство, пункт 1/5
Действие classify, куратор, пункт 1/6.2
Действие shorten-term, куратор, пункт 1/6.3
Действие mark-significant, куратор, пункт 1/19bis
Действие link-repeat, куратор, пункт 1/15
Действие route, куратор, пункт 1/6.4
Действие return, исполнитель, пункт 1/7
Действие give-information, исполнитель, пункт 1/14.3
Действие submit-draft, исполнитель, пункт 1/9
Действие approve, куратор, пункт 1/10
Действие return-for-rework, куратор, пункт 1/10
Действие publish, куратор, пункт 1/12
Действие agree-final-term, куратор, пункт 1/13
Действие refuse, куратор, пункт 1/18
Действие reverse-refusal, куратор, пункт 1/18
Действие close, куратор, пункт 1/6.1
Действие report-to-head, куратор, пункт 1/20
Предупреждать: использована половина срока; осталось 15 минут
Решение term-end: earliest-instant
Решение lateness: working-time
Решение immediate-obligations: open-until-done
Решение first-working-day: next-day
Решение importance-change: recount-open
Решение return: terms-run-on
Решение co-execution: parallel
Решение rework-rounds: unlimited
Решение interim-answers: 1
Решение agreed-term: once
Решение back-dated-acts: with-reason
Решение refusal-reversal: allowed
Решение shorter-terms: cap
Решение versions: as-started
Решение other-outcomes: cancel-open
Решение breach-reports: once-per-term
Решение fault: first-cause
', '2026-11-23 04:00:00+00');
INSERT INTO public.kept_calendar VALUES ('cc88957c0a72f2ca', 'Asia/Omsk', '2026-09-01', '09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
09:00-13:00
off
off
09:00-13:00
09:00-13:00', '2026-11-23 04:00:00+00');
INSERT INTO public.kept_calendar VALUES ('a5273d38446a9b28', 'Asia/Omsk', '2026-09-01', '09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
09:00-18:00
off
off
09:00-18:00
09:00-18:00', '2026-11-23 04:00:00+00');
INSERT INTO public.message VALUES ('up-old-3', 2, 'CLOSED', false, 'VKontakte', 'vk.com/id7', 'Закройте люк!', NULL, NULL, '2026-11-23 04:00:00+00', NULL, NULL, false, '{"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "0083f2bbe5096aa0", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-1', 4, 'ROUTING', true, 'VKontakte', 'vk.com/id7', 'Третий день нет воды на Полевой, 1. Когда дадут?', 'HIGH', NULL, '2026-11-23 04:00:00+00', '2026-11-23 04:30:00+00', NULL, false, '{"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-7', 9, 'ANSWERED', false, 'VKontakte', 'vk.com/id7', 'Третий день нет воды на Полевой, 7. Когда дадут?', 'HIGH', 'ЖКХ', '2026-11-23 04:00:00+00', '2026-11-23 04:45:00+00', NULL, false, '{"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-3', 8, 'REVIEW', true, 'VKontakte', 'vk.com/id7', 'Третий день нет воды на Полевой, 3. Когда дадут?', 'HIGH', 'ЖКХ', '2026-11-23 04:00:00+00', '2026-11-23 04:45:00+00', NULL, false, '{"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-11', 8, 'REVIEW', true, 'VKontakte', 'vk.com/id7', 'Третий день нет воды на Полевой, 11. Когда дадут?', 'HIGH', 'ЖКХ', '2026-11-23 04:00:00+00', '2026-11-23 04:45:00+00', NULL, false, '{"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-5', 9, 'APPROVED', true, 'VKontakte', 'vk.com/id7', 'Третий день нет воды на Полевой, 5. Когда дадут?', 'HIGH', 'ЖКХ', '2026-11-23 04:00:00+00', '2026-11-23 04:45:00+00', NULL, false, '{"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-lost', 1, 'ROUTING', true, 'VKontakte', 'vk.com/id7', 'Кто починит качели?', NULL, NULL, '2026-11-23 04:00:00+00', '2026-11-23 04:30:00+00', '2026-11-25 12:00:00+00', false, '{"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "127f3e3d9d466378", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-0', 4, 'ROUTING', true, 'VKontakte', 'vk.com/id7', 'Третий день нет воды на Полевой, 0. Когда дадут?', NULL, NULL, '2026-11-23 04:00:00+00', '2026-11-23 04:30:00+00', NULL, false, '{"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-old-1', 3, 'ROUTING', true, 'VKontakte', 'vk.com/id7', 'Когда включат свет на Степной?', NULL, NULL, '2026-11-23 04:00:00+00', '2026-11-23 04:30:00+00', NULL, false, '{"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "0083f2bbe5096aa0", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-6', 10, 'WORK', true, 'VKontakte', 'vk.com/id7', 'Третий день нет воды на Полевой, 6. Когда дадут?', 'NORMAL', 'ЖКХ', '2026-11-23 04:00:00+00', '2026-11-23 06:00:00+00', '2026-11-27 06:00:00+00', false, '{"last": "2026-12-02", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1d086ca1c33b336b", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-8', 10, 'ANSWERED', false, 'VKontakte', 'vk.com/id7', 'Третий день нет воды на Полевой, 8. Когда дадут?', 'NORMAL', 'ЖКХ', '2026-11-23 04:00:00+00', '2026-11-23 06:00:00+00', NULL, false, '{"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-refused', 2, 'REFUSED', false, 'VKontakte', 'vk.com/id7', 'Идиоты, почините наконец дорогу!', NULL, NULL, '2026-11-23 09:00:00+00', NULL, NULL, false, '{"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-closed', 2, 'CLOSED', false, 'VKontakte', 'vk.com/id7', 'Проверка связи', NULL, NULL, '2026-11-23 09:00:00+00', NULL, NULL, false, '{"last": "2026-11-24", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "04412a9e1fbf948b", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-2', 9, 'WORK', true, 'VKontakte', 'vk.com/id7', 'Третий день нет воды на Полевой, 2. Когда дадут?', 'NORMAL', 'ЖКХ', '2026-11-23 04:00:00+00', '2026-11-23 06:00:00+00', NULL, false, '{"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-9', 9, 'REVIEW', true, 'VKontakte', 'vk.com/id7', 'Третий день нет воды на Полевой, 9. Когда дадут?', 'HIGH', 'ЖКХ', '2026-11-23 04:00:00+00', '2026-11-23 04:45:00+00', NULL, false, '{"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-10', 10, 'REVIEW', true, 'VKontakte', 'vk.com/id7', 'Третий день нет воды на Полевой, 10. Когда дадут?', 'NORMAL', 'ЖКХ', '2026-11-23 04:00:00+00', '2026-11-23 06:00:00+00', NULL, false, '{"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-repeat', 4, 'ROUTING', true, 'VKontakte', 'vk.com/id7', 'Третий день нет воды на Полевой, 3. Когда дадут?', NULL, NULL, '2026-11-23 09:00:00+00', '2026-11-23 09:30:00+00', NULL, false, '{"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-edited', 3, 'ROUTING', true, 'VKontakte', 'vk.com/id7', 'Где глава?', NULL, NULL, '2026-11-23 09:00:00+00', '2026-11-23 09:30:00+00', NULL, false, '{"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-4', 11, 'REWORK', true, 'VKontakte', 'vk.com/id7', 'Третий день нет воды на Полевой, 4. Когда дадут?', 'NORMAL', 'ЖКХ', '2026-11-23 04:00:00+00', '2026-11-23 06:00:00+00', NULL, false, '{"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "1741b7e2f20d8e38", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.message VALUES ('up-old-2', 5, 'WORK', true, 'VKontakte', 'vk.com/id7', 'Где автобус?', NULL, 'ЖКХ', '2026-11-23 04:00:00+00', '2026-11-24 05:00:00+00', NULL, false, '{"last": "2026-11-25", "text": "4fe1072c847ced3a", "first": "2026-11-23", "calendars": "0083f2bbe5096aa0", "regulation": "moskalenki-2022-08 1"}');
INSERT INTO public.revision VALUES ('up-edited', 1, 'Глава — баран!', '2026-11-23 09:00:00+00');
INSERT INTO public.token OVERRIDING SYSTEM VALUE VALUES (1, 'FEED', 'ЖКХ', 'календарь', '\x66e5d8f828f03e74e92f94aae476da0f5c77102310e209c5756f7e7e2688ac0c', 'curator', '2026-11-23 09:00:00+00', NULL);
INSERT INTO public.token OVERRIDING SYSTEM VALUE VALUES (2, 'INTAKE', NULL, 'мониторинг', '\xf6d145242e2d45a76651984d34fb7a4cf590d3f77736ed80e305935afa105df8', 'curator', '2026-11-23 09:00:00+00', NULL);
INSERT INTO public.verdict VALUES ('up-refused', 'REVIEW', '2026-11-23 09:00:00+00', 'DELETE', 'INSULT', 'curator', '2026-11-23 09:00:00+00');
INSERT INTO public.verdict VALUES ('up-edited', 'REVIEW', '2026-11-23 09:00:00+00', NULL, NULL, NULL, NULL);
SELECT pg_catalog.setval('public.audit_id_seq', 76, true);
SELECT pg_catalog.setval('public.incident_number', 1, true);
SELECT pg_catalog.setval('public.message_number', 1, true);
SELECT pg_catalog.setval('public.token_id_seq', 2, true);
ALTER TABLE ONLY public.alert
    ADD CONSTRAINT alert_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.answer_sent
    ADD CONSTRAINT answer_sent_pkey PRIMARY KEY (message_id, version);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.draft
    ADD CONSTRAINT draft_pkey PRIMARY KEY (login, message_id, word);
ALTER TABLE ONLY public.duty
    ADD CONSTRAINT duty_pkey PRIMARY KEY (message_id, obligation);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_message_id_command_id_key UNIQUE (message_id, command_id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (message_id, version);
ALTER TABLE ONLY public.flyway_schema_history
    ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);
ALTER TABLE ONLY public.holding
    ADD CONSTRAINT holding_pkey PRIMARY KEY (message_id, unit);
ALTER TABLE ONLY public.incident_event
    ADD CONSTRAINT incident_event_pkey PRIMARY KEY (incident_id, no);
ALTER TABLE ONLY public.incident_member
    ADD CONSTRAINT incident_member_pkey PRIMARY KEY (message_id, incident_id);
ALTER TABLE ONLY public.incident
    ADD CONSTRAINT incident_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kept_act
    ADD CONSTRAINT kept_act_pkey PRIMARY KEY (fingerprint);
ALTER TABLE ONLY public.kept_calendar
    ADD CONSTRAINT kept_calendar_pkey PRIMARY KEY (fingerprint);
ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.register
    ADD CONSTRAINT register_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_pkey PRIMARY KEY (message_id, no);
ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.verdict
    ADD CONSTRAINT verdict_pkey PRIMARY KEY (message_id);
ALTER TABLE ONLY public.vk_event
    ADD CONSTRAINT vk_event_pkey PRIMARY KEY (id);
CREATE INDEX alert_at ON public.alert USING btree (at DESC);
CREATE INDEX alert_failed ON public.alert USING btree (at) WHERE ((delivered_at IS NULL) AND (attempts > 0));
CREATE INDEX alert_pending ON public.alert USING btree (next_at) WHERE ((delivered_at IS NULL) AND (given_up_at IS NULL));
CREATE INDEX answer_sent_at ON public.answer_sent USING btree (at);
CREATE INDEX audit_login ON public.audit USING btree (login, id DESC);
CREATE INDEX audit_message ON public.audit USING btree (message_id, id DESC);
CREATE INDEX draft_message ON public.draft USING btree (message_id);
CREATE INDEX duty_due ON public.duty USING btree (status, due_at);
CREATE INDEX duty_unit ON public.duty USING btree (unit, due_at);
CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);
CREATE INDEX holding_unit ON public.holding USING btree (unit, current);
CREATE INDEX incident_member_incident ON public.incident_member USING btree (incident_id);
CREATE INDEX incident_opened ON public.incident USING btree (state, opened_at DESC);
CREATE INDEX message_access ON public.message USING btree (access_at);
CREATE INDEX message_author ON public.message USING btree (author, access_at) WHERE (author <> ''::text);
CREATE INDEX message_board ON public.message USING btree (state, due_at, id) WHERE (open OR (due_at IS NOT NULL));
CREATE INDEX message_bound ON public.message USING btree (bound, id) WHERE (open OR (due_at IS NOT NULL));
CREATE INDEX message_kept ON public.message USING btree (access_at, id) WHERE ((NOT open) AND (NOT blanked));
CREATE INDEX message_wake_up ON public.message USING btree (next_wake_up) WHERE (next_wake_up IS NOT NULL);
CREATE INDEX message_words ON public.message USING gin (to_tsvector('russian'::regconfig, body));
CREATE INDEX verdict_pending ON public.verdict USING btree (created_at) WHERE (decision IS NULL);
ALTER TABLE ONLY public.alert
    ADD CONSTRAINT alert_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.message(id);
ALTER TABLE ONLY public.answer_sent
    ADD CONSTRAINT answer_sent_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.message(id);
ALTER TABLE ONLY public.duty
    ADD CONSTRAINT duty_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.message(id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.message(id);
ALTER TABLE ONLY public.holding
    ADD CONSTRAINT holding_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.message(id);
ALTER TABLE ONLY public.incident_event
    ADD CONSTRAINT incident_event_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.incident_member
    ADD CONSTRAINT incident_member_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.incident_member
    ADD CONSTRAINT incident_member_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.message(id);
ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.message(id);
ALTER TABLE ONLY public.verdict
    ADD CONSTRAINT verdict_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.message(id);
