-- The chain of the audit log: the lines of the file, each with its number and a hash over itself and the line before. It begins with this migration:
-- what was written before stays in the log and has no number. In the lines people stand under a key of their own; deleting the key is erasure.

create table mgn.audit_chain (
  region_id text not null,
  seq bigint not null,
  audit_id uuid not null,
  line text not null,
  primary key (region_id, seq)
);

-- The row on which writers wait for one another, so that no two lines get one number.
create table mgn.audit_heads (
  region_id text not null,
  count bigint not null,
  hash text not null,
  primary key (region_id)
);

create table mgn.audit_keys (
  region_id text not null,
  person_id uuid not null,
  key text not null,
  primary key (region_id, person_id)
);
