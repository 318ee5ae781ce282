-- Quarterly returns of enterprises: amounts in yuan of the quarter itself; null is "not known", never zero.
create table enterprise_return (
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null references organisation (id),
  period text not null check (period ~ '^[0-9]{4}-Q[1-4]$'),
  state text not null check (state in ('filed', 'questioned', 'accepted')),
  sales numeric check (sales >= 0),
  research_spending numeric check (research_spending >= 0),
  investment numeric check (investment >= 0),
  staff integer check (staff >= 0),
  research_staff integer check (research_staff >= 0),
  filed_on date not null,
  explanations jsonb not null,
  question text,
  answer text,
  unique (organisation_id, period)
);
call make_entity('enterprise_return',
  $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])$$);
create index on enterprise_return (period);
create index on enterprise_return_past (organisation_id);
