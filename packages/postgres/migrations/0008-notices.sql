-- The outbox: who is told that something is ready, written with what it is about. No name, no number of a case, no address.
-- Whoever sends takes rows with SKIP LOCKED and lends them until `next_attempt_at`; `attempts` tells whose they are.
-- Beside it what people chose: the address that they said yes to, erased with the person.

create table mgn.outbox (
  region_id text not null,
  notice_id uuid not null,
  person_id uuid,
  organisation_id uuid,
  kind text not null,
  process text not null,
  path text not null,
  at_text text not null,
  at timestamptz not null,
  state text not null,
  attempts integer not null,
  next_attempt_text text,
  next_attempt_at timestamptz,
  code text,
  state_at_text text not null,
  primary key (region_id, notice_id),
  check ((person_id is null) <> (organisation_id is null))
);

create index outbox_due on mgn.outbox (region_id, next_attempt_at, notice_id) where next_attempt_at is not null;

create index outbox_by_time on mgn.outbox (region_id, at, notice_id);

create index outbox_of_person on mgn.outbox (region_id, person_id) where person_id is not null;

create table mgn.notice_choices (
  region_id text not null,
  person_id uuid not null,
  by_mail boolean not null,
  address text,
  chosen_at_text text not null,
  primary key (region_id, person_id)
);
