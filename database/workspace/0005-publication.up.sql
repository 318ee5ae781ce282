-- Figures taken, bulletins being written, and the release schema that the public pages read.
-- A figure is found by the hash of what it says, so a changed one is no longer found under its id.
create table figure (
  id text primary key,
  document jsonb not null
);
grant select, insert on figure to {{full}};

create table bulletin (
  id bigint not null,
  recorded_in bigint not null,
  slug text not null unique,
  state text not null check (state in ('draft', 'submitted', 'published')),
  kicker jsonb not null,
  title jsonb not null,
  blocks jsonb not null,
  figures jsonb not null,
  as_of date not null,
  author bigint not null,
  approver bigint,
  document_hash text
);
call make_entity('bulletin', 'false');

create table notice (
  id bigint not null,
  recorded_in bigint not null,
  bulletin_id bigint not null references bulletin (id),
  number bigint not null,
  figure_key text not null,
  was text,
  now text,
  now_figure_id text not null,
  known_in bigint not null,
  class text not null,
  reason text not null,
  unique (bulletin_id, number)
);
call make_entity('notice', 'false');

-- Working state: up to which entry published figures have been compared with the records.
create table release_review (
  single boolean primary key default true check (single),
  reviewed_to bigint not null default 0
);
insert into release_review default values;
grant select, update on release_review to {{full}};

create schema {{release}};
grant usage on schema {{release}} to {{full}}, {{public}};
create table {{release}}.bulletin (
  slug text primary key,
  published_at timestamptz not null,
  entry bigint not null,
  document jsonb not null,
  document_hash text not null,
  words_en text not null,
  words_zh text not null
);
create table {{release}}.figure (
  id text primary key,
  frozen jsonb not null
);
create table {{release}}.notice (
  slug text not null references {{release}}.bulletin (slug),
  number bigint not null,
  notice jsonb not null,
  primary key (slug, number)
);
create table {{release}}.programme (
  single boolean primary key default true check (single),
  programme jsonb not null
);
grant select, insert on {{release}}.bulletin, {{release}}.figure, {{release}}.notice to {{full}};
grant select, insert, update on {{release}}.programme to {{full}};
grant select on all tables in schema {{release}} to {{public}};
