-- Who may do what in this workspace. The account's name and address stand with the account, not here.
create table member (
  id bigint not null,
  recorded_in bigint not null,
  account text not null unique,
  role text not null,
  organisations bigint[] not null,
  centres bigint[] not null,
  banks bigint[] not null
);
call make_entity('member', 'false');

-- An organisation's recorded consent to be named in what is published.
create table consent (
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  purpose text not null,
  valid daterange not null,
  evidence text not null
);
call no_overlap('consent', '{organisation_id, purpose}');
call make_entity('consent', $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])$$);
