-- What the programme means to reach, by measure and town, for a time.
create table target (
  id bigint not null,
  recorded_in bigint not null,
  measure text not null,
  -- Nine digits of a town, or empty for the whole county: an exclusion takes no null for equal to another.
  town text not null check (town ~ '^(\d{9})?$'),
  valid daterange not null check (not lower_inf(valid) and not upper_inf(valid)),
  value numeric not null check (value > 0 and value = trunc(value)),
  document text not null
);
call no_overlap('target', '{measure, town}');
call make_entity('target', 'false');
