-- What providers report about their waits: dated rows that are only ever added to. A report that is taken back is one more row, the same report
-- with the moment of it. Of one provider and one kind of help the last row counts: by the moment of the report, then when it came, then the id.

create table mgn.wait_reports (
  region_id text not null,
  report_id uuid not null,
  provider_id uuid not null,
  direction text not null,
  reported_at timestamptz not null,
  recorded_at timestamptz not null,
  report json not null,
  primary key (region_id, report_id)
);

create index wait_reports_of_provider
  on mgn.wait_reports (region_id, provider_id, direction, reported_at desc, recorded_at desc, report_id desc);
