-- Statistics received from other offices: sheets with their statements and rows, and what was said of odd ones.
create table received_sheet (
  id bigint not null,
  recorded_in bigint not null,
  series text not null,
  -- A sheet of one region with the rows behind it, or a table of several regions.
  kind text not null check (kind in ('detailed', 'comparison')),
  period text not null check (period ~ '^[0-9]{4}-Q[1-4]$'),
  from_office text not null,
  from_office_en text,
  document text not null,
  received_on date not null,
  unit text not null check (unit in ('yuan', 'wan', 'million')),
  price_basis text not null check (price_basis in ('current-prices', 'constant-prices')),
  universe text not null check (universe in ('comparable', 'published')),
  status text not null check (status in ('final', 'assumed')),
  replaces bigint,
  words text
);
-- One first sheet, and one successor each: the newest of a quarter is never in doubt.
create unique index received_sheet_first on received_sheet (series, kind, period) where replaces is null;
create unique index received_sheet_successor on received_sheet (replaces);
call make_entity('received_sheet', 'false');
alter table received_sheet add foreign key (replaces) references received_sheet (id);

create table received_statement (
  id bigint not null,
  recorded_in bigint not null,
  sheet_id bigint not null references received_sheet (id),
  region text not null,
  -- In yuan, and what one unit of its last stated digit is worth.
  level numeric,
  level_step numeric check (level_step > 0),
  -- Per cent.
  growth numeric,
  growth_basis text check (growth_basis in ('nominal', 'comparable-prices'))
);
create unique index received_statement_region on received_statement (sheet_id, region);
call make_entity('received_statement', 'false');
create index on received_statement_past (sheet_id);

create table received_row (
  id bigint not null,
  recorded_in bigint not null,
  sheet_id bigint not null references received_sheet (id),
  line integer not null,
  subject text not null,
  subject_name text not null,
  industry text,
  -- As it stands in the sheet, in the sheet's unit, and the same in yuan.
  filed numeric not null,
  value numeric not null,
  base numeric,
  price_index numeric check (price_index > 0),
  status text not null check (status in ('filed', 'estimated')),
  note text
);
create unique index received_row_subject on received_row (sheet_id, subject);
call make_entity('received_row', 'false');
create index on received_row_past (sheet_id);

create table finding_explanation (
  id bigint not null,
  recorded_in bigint not null,
  sheet_id bigint not null references received_sheet (id),
  region text not null,
  rule text not null,
  words text not null,
  with_whom text not null,
  said_on date not null
);
create unique index finding_explanation_rule on finding_explanation (sheet_id, region, rule);
call make_entity('finding_explanation', 'false');
create index on finding_explanation_past (sheet_id);
