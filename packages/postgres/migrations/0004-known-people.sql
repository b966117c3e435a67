-- By what a person who was referred before is recognised. Beside the details, and erased with them.
-- The text of the details is looked into, not parsed: no character of a name can stop this.

alter table mgn.persons add column birth_date text;

alter table mgn.persons add column bsn text;

update mgn.persons set
  birth_date = substring(details::text from '"birthDate":"([^"]*)"'),
  bsn = substring(details::text from '"bsn":"([^"]*)"');

create index persons_by_birth_date on mgn.persons (region_id, birth_date) where birth_date is not null;

create index persons_by_bsn on mgn.persons (region_id, bsn) where bsn is not null;
