-- How small groups are protected; the workspace's own, and in no export.
create table disclosure_rule (
  id bigint not null,
  recorded_in bigint not null,
  minimum bigint not null check (minimum >= 3),
  p_percent numeric not null check (p_percent > 0)
);
call make_entity('disclosure_rule', 'false');
