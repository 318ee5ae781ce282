-- Loan requests, what each party decided on them, the loans granted, and what moved on these.
-- Each party answers once and each request has one loan: every write names the version of the request, their root.
-- `parties` holds the banks and insurers that a row is shared with, for the reach of readers.
create table loan_request (
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null references organisation (id),
  amount numeric not null check (amount > 0),
  purpose text not null,
  purpose_en text,
  asked_on date not null,
  problem_id bigint,
  parties bigint[] not null,
  state text not null check (state in ('asked', 'shared', 'agreed', 'granted', 'declined', 'withdrawn'))
);
call make_entity('loan_request',
  $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])
    or parties && nullif(current_setting('app.banks', true), '')::bigint[]$$);
create index on loan_request (organisation_id);

create table party_decision (
  id bigint not null,
  recorded_in bigint not null,
  request_id bigint not null references loan_request (id),
  organisation_id bigint not null references organisation (id),
  party_id bigint references organisation (id),
  role text not null check (role in ('bureau', 'bank', 'insurer')),
  decision text not null check (decision in ('pending', 'agreed', 'declined')),
  words text,
  share_percent numeric check (share_percent between 0 and 100),
  promised_on date,
  decided_on date,
  check ((role = 'bureau') = (party_id is null)),
  check ((decision = 'pending') = (decided_on is null))
);
call make_entity('party_decision',
  $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])
    or party_id = any(nullif(current_setting('app.banks', true), '')::bigint[])$$);
create index on party_decision (request_id);
create index on party_decision_past (request_id);

create table loan (
  id bigint not null,
  recorded_in bigint not null,
  request_id bigint not null references loan_request (id),
  organisation_id bigint not null references organisation (id),
  bank_id bigint not null references organisation (id),
  insurer_id bigint references organisation (id),
  parties bigint[] not null,
  principal numeric not null check (principal > 0),
  rate_percent numeric not null check (rate_percent between 0 and 100),
  term_months integer not null check (term_months between 1 and 360),
  granted_on date not null,
  bureau_share numeric not null check (bureau_share between 0 and 100),
  bank_share numeric not null check (bank_share between 0 and 100),
  insurer_share numeric not null check (insurer_share between 0 and 100),
  premium numeric check (premium >= 0),
  check (bureau_share + bank_share + insurer_share = 100)
);
call make_entity('loan',
  $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])
    or parties && nullif(current_setting('app.banks', true), '')::bigint[]$$);
create index on loan (request_id);
create index on loan_past (request_id);

create table loan_movement (
  id bigint not null,
  recorded_in bigint not null,
  loan_id bigint not null references loan (id),
  organisation_id bigint not null references organisation (id),
  parties bigint[] not null,
  kind text not null check (kind in ('drawdown', 'repayment', 'interest')),
  amount numeric not null check (amount > 0),
  happened_on date not null,
  reported_by bigint references organisation (id)
);
call make_entity('loan_movement',
  $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])
    or parties && nullif(current_setting('app.banks', true), '')::bigint[]$$);
create index on loan_movement (loan_id);
create index on loan_movement_past (loan_id);
