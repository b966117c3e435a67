-- A case file holds several processes: lists ask for some of them, and a process without a name is of nobody.

alter table mgn.summaries add column process text not null default 'exploratory-conversation';

alter table mgn.summaries alter column process drop default;

alter table mgn.summaries alter column person_id drop not null;

alter table mgn.texts alter column person_id drop not null;
