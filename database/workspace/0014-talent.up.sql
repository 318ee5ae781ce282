-- The joint training base: its cohorts, the organisations that take trainees, and the trainees placed with them.
-- Places are not given twice: every write names the version of the cohort, the root of both.
create table training_base (
  id bigint not null,
  recorded_in bigint not null,
  name text not null,
  name_en text not null,
  recognised_by text not null,
  evidence text not null,
  valid daterange not null
);
call make_entity('training_base', 'false');

create table cohort (
  id bigint not null,
  recorded_in bigint not null,
  base_id bigint not null references training_base (id),
  name text not null,
  name_en text not null,
  valid daterange not null,
  places integer not null check (places > 0)
);
call make_entity('cohort', 'false');
create index on cohort (base_id);
create index on cohort_past (base_id);

create table cohort_host (
  id bigint not null,
  recorded_in bigint not null,
  base_id bigint not null,
  cohort_id bigint not null references cohort (id),
  organisation_id bigint not null references organisation (id),
  places integer not null check (places > 0)
);
call make_entity('cohort_host',
  $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])
    or organisation_id = any(nullif(current_setting('app.tenants', true), '')::bigint[])$$);
create index on cohort_host (base_id);
create index on cohort_host (cohort_id);
create index on cohort_host_past (base_id);

-- A trainee goes by a code such as 2018-1-07; no name of a person is kept.
create table placement (
  id bigint not null,
  recorded_in bigint not null,
  base_id bigint not null,
  cohort_id bigint not null references cohort (id),
  organisation_id bigint not null references organisation (id),
  trainee text not null check (trainee ~ '^\d{4}-\d{1,2}-\d{2,3}$'),
  field text not null,
  field_en text,
  valid daterange not null,
  outcome text check (outcome in ('stayed', 'left'))
);
call no_overlap('placement', '{trainee}');
call make_entity('placement',
  $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])
    or organisation_id = any(nullif(current_setting('app.tenants', true), '')::bigint[])$$);
create index on placement (base_id);
create index on placement (cohort_id);
create index on placement_past (base_id);
