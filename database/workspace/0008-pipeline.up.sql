-- Introduced projects, and the stages they go through from a first lead to production.
create table introduced_project (
  id bigint not null,
  recorded_in bigint not null,
  name text not null,
  name_en text,
  investor text not null,
  organisation_id bigint references organisation (id),
  industry text,
  centre_id bigint references centre (id),
  planned_investment numeric check (planned_investment >= 0),
  source text not null,
  owner text not null,
  next_step text,
  next_on date,
  lost_reason text
);
call make_entity('introduced_project',
  $$centre_id = any(nullif(current_setting('app.centres', true), '')::bigint[])$$);
create index on introduced_project (next_on);

create table project_stage (
  id bigint not null,
  recorded_in bigint not null,
  project_id bigint not null references introduced_project (id),
  centre_id bigint,
  stage text not null,
  valid daterange not null
);
call no_overlap('project_stage', '{project_id}');
call make_entity('project_stage',
  $$centre_id = any(nullif(current_setting('app.centres', true), '')::bigint[])$$);
create index on project_stage_past (project_id);
