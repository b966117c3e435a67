-- The store of a region: events, personal rows, foreign content, audit, summaries and the directory.
-- Every key starts with the region, so that a distributed database can keep a region together.
-- Moments stand twice: as they were written, with their offset, and as timestamptz to compare and sort.

create table mgn.commands (
  region_id text not null,
  command_id uuid not null,
  digest text not null,
  stream uuid not null,
  receipt json not null,
  stored_at timestamptz not null default now(),
  primary key (region_id, command_id)
);

create table mgn.streams (
  region_id text not null,
  stream uuid not null,
  process text not null,
  case_id uuid,
  person_id uuid,
  case_number text,
  version integer not null,
  opened_at timestamptz not null,
  primary key (region_id, stream),
  unique (region_id, case_number)
);

create index streams_of_case on mgn.streams (region_id, case_id);

create index streams_of_person on mgn.streams (region_id, person_id, process);

create index streams_by_age on mgn.streams (region_id, opened_at, stream);

create table mgn.events (
  region_id text not null,
  stream uuid not null,
  version integer not null,
  event_id uuid not null,
  type text not null,
  schema_version integer not null,
  at_text text not null,
  at timestamptz not null,
  actor json not null,
  profile_id text not null,
  profile_version integer not null,
  rule_ids json not null,
  data json not null,
  primary key (region_id, stream, version),
  unique (region_id, event_id)
);

create table mgn.case_number_counters (
  region_id text not null,
  prefix text not null,
  last_number integer not null,
  primary key (region_id, prefix)
);

create table mgn.summaries (
  region_id text not null,
  stream uuid not null,
  version integer not null,
  case_number text not null,
  state text not null,
  ended boolean not null,
  person_id uuid not null,
  involved uuid[] not null,
  next_role text,
  next_organisation uuid,
  next_by date,
  tick_at timestamptz,
  changed_at timestamptz not null,
  summary json not null,
  primary key (region_id, stream)
);

create index summaries_by_due on mgn.summaries (region_id, ended, next_by, stream);

create index summaries_of_person on mgn.summaries (region_id, person_id);

create index summaries_by_involved on mgn.summaries using gin (involved);

create index summaries_to_tick on mgn.summaries (region_id, tick_at) where tick_at is not null;

create table mgn.persons (
  region_id text not null,
  person_id uuid not null,
  details json not null,
  stored_at timestamptz not null default now(),
  primary key (region_id, person_id)
);

create table mgn.texts (
  region_id text not null,
  text_id uuid not null,
  person_id uuid not null,
  body json not null,
  stored_at timestamptz not null default now(),
  primary key (region_id, text_id)
);

create index texts_of_person on mgn.texts (region_id, person_id);

create table mgn.foreign_content (
  region_id text not null,
  stream uuid not null,
  command_id uuid not null,
  position integer not null,
  person_id uuid not null,
  format text not null,
  content text not null,
  stored_at timestamptz not null default now(),
  primary key (region_id, stream, command_id, position)
);

create index foreign_content_of_person on mgn.foreign_content (region_id, person_id);

create table mgn.audit (
  region_id text not null,
  audit_id uuid not null,
  at_text text not null,
  at timestamptz not null,
  actor json not null,
  action text not null,
  outcome text not null,
  person_id uuid,
  case_id uuid,
  stream uuid,
  facts json not null,
  primary key (region_id, audit_id)
);

create index audit_by_time on mgn.audit (region_id, at, audit_id);

create index audit_of_person on mgn.audit (region_id, person_id, at, audit_id);

create index audit_of_case on mgn.audit (region_id, case_id, at, audit_id);

create table mgn.organisations (
  region_id text not null,
  organisation_id uuid not null,
  valid_from timestamptz not null,
  valid_from_text text not null,
  details json not null,
  primary key (region_id, organisation_id, valid_from)
);

create table mgn.professionals (
  region_id text not null,
  professional_id uuid not null,
  valid_from timestamptz not null,
  valid_from_text text not null,
  details json not null,
  primary key (region_id, professional_id, valid_from)
);
