-- Organisations and the periods for which they belong to a class.
create table organisation (
  id bigint not null,
  recorded_in bigint not null,
  kind text not null,
  name text not null,
  name_en text,
  credit_code text unique,
  founded_on date,
  division text,
  industry text,
  address text,
  standing text not null check (standing in ('confirmed', 'candidate')),
  source text,
  name_key text not null
);
call make_entity('organisation',
  $$id = any(nullif(current_setting('app.organisations', true), '')::bigint[])
    or id = any(nullif(current_setting('app.tenants', true), '')::bigint[])$$);
create index on organisation (name_key);
create index on organisation (name collate "zh-x-icu", id);

create table class_period (
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null references organisation (id),
  class text not null,
  valid daterange not null,
  evidence text not null,
  issuer text,
  exclude using gist (organisation_id with =, class with =, valid with &&) deferrable initially immediate
);
call make_entity('class_period',
  $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])
    or organisation_id = any(nullif(current_setting('app.tenants', true), '')::bigint[])$$);
create index on class_period_past (organisation_id);

-- Working state: rows of a list on their way into the register.
create table organisation_staged (
  import_id text not null,
  line integer not null,
  id bigint not null,
  was bigint,
  kind text not null,
  name text not null,
  name_en text,
  credit_code text,
  founded_on date,
  division text,
  industry text,
  address text,
  standing text not null,
  source text,
  name_key text not null,
  primary key (import_id, line)
);
create index on organisation_staged (import_id, name_key);
create index on organisation_staged (import_id, id);
grant select, insert, update, delete on organisation_staged to {{full}};
