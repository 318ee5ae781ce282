-- Visits to enterprises, the problems found there or brought forward, what was done about them, and how they were settled.
create table visit (
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null references organisation (id),
  purpose text not null check (purpose in ('inspection', 'follow-up', 'asked-for')),
  state text not null check (state in ('planned', 'done', 'dropped')),
  planned_on date,
  happened_on date,
  check (case state when 'done' then happened_on is not null else happened_on is null and planned_on is not null end)
);
call make_entity('visit',
  $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])$$);
create index on visit (organisation_id);
create index on visit (happened_on);

-- What the bureau noted on a visit stays inside: no narrow reader has a row of it.
create table visit_note (
  id bigint not null,
  recorded_in bigint not null,
  visit_id bigint not null references visit (id),
  words text not null
);
call make_entity('visit_note', 'false');
create index on visit_note (visit_id);
create index on visit_note_past (visit_id);

-- `owner_id` is a member's number: who answers for it until it is settled.
create table problem (
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null references organisation (id),
  visit_id bigint references visit (id),
  category text not null
    check (category in ('project-application', 'college-enterprise-docking', 'venue', 'financing', 'other')),
  title text not null,
  says text,
  channel text not null check (channel in ('visit', 'enterprise', 'phone')),
  raised_on date not null,
  owner_id bigint,
  due_on date not null,
  solved_on date,
  answer_by date,
  reopened integer not null default 0 check (reopened >= 0),
  check (due_on >= raised_on),
  check (solved_on >= raised_on),
  check (num_nulls(solved_on, answer_by) in (0, 2)),
  check ((channel = 'visit') = (visit_id is not null))
);
call make_entity('problem',
  $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])$$);
create index on problem (organisation_id);
create index on problem (visit_id);
create index on problem (raised_on);

create table problem_action (
  id bigint not null,
  recorded_in bigint not null,
  problem_id bigint not null references problem (id),
  organisation_id bigint not null,
  side text not null check (side in ('bureau', 'enterprise')),
  happened_on date not null,
  words text not null,
  next_on date,
  check (next_on >= happened_on)
);
call make_entity('problem_action',
  $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])$$);
create index on problem_action (problem_id);
create index on problem_action_past (problem_id);

-- A settlement holds from its day until the day on which the problem was reopened.
create table settlement (
  id bigint not null,
  recorded_in bigint not null,
  problem_id bigint not null references problem (id),
  organisation_id bigint not null,
  settled_on date not null,
  kind text not null check (kind in ('app', 'slip', 'call', 'silence')),
  evidence text,
  reopened_on date,
  check (reopened_on >= settled_on),
  check (kind = 'app' or evidence is not null)
);
call make_entity('settlement',
  $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])$$);
create index on settlement (problem_id);
create index on settlement_past (problem_id);
create unique index settlement_holding on settlement (problem_id) where reopened_on is null;
