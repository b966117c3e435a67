-- The sessions of an app from which somebody signed out, so that all its processes refuse a copy of their cookie.
-- An id of a session says nothing of whose it was. A row can go once no cookie of the session counts any more.

create table mgn.ended_sessions (
  region_id text not null,
  session_id text not null,
  until timestamptz not null,
  primary key (region_id, session_id)
);

create index ended_sessions_by_end on mgn.ended_sessions (region_id, until);
