-- Innovation centres, the tenancies in them, and the stages a tenancy goes through.
create table centre (
  id bigint not null,
  recorded_in bigint not null,
  name text not null,
  name_en text not null,
  says text,
  says_en text,
  operator_id bigint references organisation (id),
  division text not null,
  opened_on date not null,
  stages text[] not null
);
call make_entity('centre', 'true');

create table tenancy (
  id bigint not null,
  recorded_in bigint not null,
  centre_id bigint not null references centre (id),
  organisation_id bigint not null references organisation (id),
  valid daterange not null,
  exit_reason text
);
call no_overlap('tenancy', '{organisation_id, centre_id}');
call make_entity('tenancy',
  $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])
    or centre_id = any(nullif(current_setting('app.centres', true), '')::bigint[])$$);
create index on tenancy (centre_id, id);
create index on tenancy_past (organisation_id);

create table stage_period (
  id bigint not null,
  recorded_in bigint not null,
  tenancy_id bigint not null references tenancy (id),
  centre_id bigint not null,
  organisation_id bigint not null,
  stage text not null,
  unit text not null,
  area_m2 numeric not null check (area_m2 >= 0),
  valid daterange not null
);
call no_overlap('stage_period', '{tenancy_id}');
call make_entity('stage_period',
  $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])
    or centre_id = any(nullif(current_setting('app.centres', true), '')::bigint[])$$);
create index on stage_period_past (tenancy_id);
