-- Institutes that have settled by an agreement, and what they are able to do.
create table institute_agreement (
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null references organisation (id),
  subject text not null,
  subject_en text,
  premises text not null,
  valid daterange not null,
  evidence text not null,
  end_reason text
);
call no_overlap('institute_agreement', '{organisation_id}');
call make_entity('institute_agreement',
  $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])$$);

create table capability (
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null references organisation (id),
  name text not null,
  name_en text,
  field text not null,
  valid daterange not null
);
call no_overlap('capability', '{organisation_id, name}');
call make_entity('capability',
  $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])$$);
create index on capability_past (organisation_id);
