-- Whether a process left who began it, so that a list of a whole region holds no drafts that were never sent.
-- Rows that are there learn it from their events; every later row says it itself.

alter table mgn.summaries add column sent boolean not null default true;

update mgn.summaries as listed set sent = exists (
  select 1 from mgn.events as happened
  where happened.region_id = listed.region_id
    and happened.stream = listed.stream
    and happened.type = 'conversation-requested'
);

alter table mgn.summaries alter column sent drop default;
