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
  issuer text
);
call no_overlap('class_period', '{organisation_id, class}');
call make_entity('class_period',
  $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])
    or organisation_id = any(nullif(current_setting('app.tenants', true), '')::bigint[])$$);
create index on class_period_past (organisation_id);

-- Working state: lists of organisations on their way into the register, and what was found in them.
create table organisation_import (
  id uuid primary key,
  member bigint not null,
  state text not null check (state in ('reading', 'ready', 'done', 'failed')),
  started_at timestamptz not null default now(),
  file_name text not null,
  kind text not null,
  source text not null,
  stage text not null default 'reading',
  progress_done bigint not null default 0,
  progress_total bigint not null default 0,
  -- How often it was compared with the register: what is written must stem from the last time.
  checks integer not null default 0,
  facts json,
  report json,
  failure json,
  entry bigint
);
grant select, insert, update, delete on organisation_import to {{full}};

-- Working state: one row for each line of such a list. The columns of an organisation hold what the list says,
-- null where it says nothing. `number` is kept for a new record; `id` and `was` name the record and the version
-- that the line creates or updates; `other` is the line or the record that it meets, `differs` in which columns.
create table organisation_staged (
  import_id uuid not null,
  line integer not null,
  number bigint,
  id bigint,
  was bigint,
  outcome text not null
    check (outcome in ('created', 'updated', 'unchanged', 'known', 'repeated', 'refused')),
  what text,
  other bigint,
  differs text[] not null default '{}',
  kind text,
  name text,
  name_en text,
  credit_code text,
  founded_on date,
  division text,
  industry text,
  address text,
  source text,
  name_key text,
  problems json,
  notes json,
  cells json not null,
  primary key (import_id, line)
);
create index on organisation_staged (import_id, id);
grant select, insert, update, delete on organisation_staged to {{full}};
