-- What the migrations make, for reading: written by tests/migrations.test.ts, run by nobody.

-- Schema w1

grant usage on schema w1 to full_role;

grant usage on schema w1 to scoped_role;

create sequence w1.record_number;

CREATE OR REPLACE FUNCTION w1.append_entry(the_actor bigint, the_act text, the_content jsonb, the_content_hash bytea, set_up_at timestamp with time zone)
 RETURNS bigint
 LANGUAGE plpgsql
AS $function$
declare h record; c record; t timestamptz; n bigint;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'the ledger is appended under read committed only';
  end if;
  -- The lock is a statement of its own, so that the next one reads what its holder committed.
  perform pg_advisory_xact_lock('"w1".ledger'::regclass::bigint);
  select l.entry, l.at, l.hash into h from ledger l order by l.entry desc limit 1;
  select w.offset_by, w.setting_up into c from workspace_clock w;
  if set_up_at is not null and not c.setting_up then
    raise exception 'entries on an earlier date belong to the set-up of a workspace' using errcode = 'HL409';
  end if;
  if (set_up_at is not null) <> (the_content ? 'setUp') then
    raise exception 'an entry of the set-up says so in its content' using errcode = 'HL409';
  end if;
  n := h.entry + 1;
  t := greatest(coalesce(set_up_at, clock_timestamp() - c.offset_by), h.at + interval '1 microsecond');
  insert into ledger values (n, t, the_actor, the_act, the_content, the_content_hash, h.hash,
    sha256(h.hash || int8send(n) || int8send((extract(epoch from t) * 1000000)::bigint) || the_content_hash));
  perform set_config('app.entry', n::text, true);
  return n;
end $function$
;

CREATE OR REPLACE PROCEDURE w1.guard_rows(IN guarded text, IN reach text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %I enable row level security', guarded);
  execute format('alter table %I force row level security', guarded);
  execute format('create policy full_all on %I to "full_role" using (true) with check (true)', guarded);
  execute format('create policy owner_all on %I to current_user using (true) with check (true)', guarded);
  execute format('create policy scoped on %I for select to "scoped_role" using (%s)', guarded, reach);
end $procedure$
;

CREATE OR REPLACE PROCEDURE w1.make_entity(IN entity text, IN reach text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %I add primary key (id)', entity);
  execute format('create index on %I (recorded_in)', entity);
  execute format('create table %I (like %I, superseded_in bigint not null, primary key (id, recorded_in))',
    entity || '_past', entity);
  execute format('create index on %I (superseded_in)', entity || '_past');
  execute format('create view %I with (security_invoker) as select *, null::bigint as superseded_in from %I'
    || ' union all select * from %I', entity || '_known', entity, entity || '_past');
  execute format('grant select, insert, update, delete on %I to "full_role"', entity);
  execute format('grant select, insert on %I to "full_role"', entity || '_past');
  execute format('grant select on %I, %I, %I to "scoped_role"', entity, entity || '_past', entity || '_known');
  execute format('grant select on %I to "full_role"', entity || '_known');
  call guard_rows(entity, reach);
  call guard_rows(entity || '_past', reach);
end $procedure$
;

CREATE OR REPLACE FUNCTION w1.must(touched bigint, code text)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
begin
  if touched = 0 then
    raise exception 'the record has changed since it was read' using errcode = code;
  end if;
  return true;
end $function$
;

CREATE OR REPLACE PROCEDURE w1.no_overlap(IN entity text, IN columns text[])
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %I add constraint %I exclude using gist (%s, valid with &&)'
    || ' where (num_nulls(id) = 0) deferrable initially immediate',
    entity, entity || '_' || array_to_string(columns, '_') || '_valid_excl',
    (select string_agg(format('%I with =', one), ', ') from unnest(columns) one));
  execute format('create index on %I (%I)', entity, columns[1]);
end $procedure$
;

CREATE OR REPLACE FUNCTION w1.this_entry()
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $function$
  select current_setting('app.entry')::bigint
$function$
;

create table w1.bulletin ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  slug text not null,
  state text not null,
  kicker jsonb not null,
  title jsonb not null,
  blocks jsonb not null,
  figures jsonb not null,
  as_of date not null,
  author bigint not null,
  approver bigint,
  document_hash text,
  constraint bulletin_pkey PRIMARY KEY (id),
  constraint bulletin_slug_key UNIQUE (slug),
  constraint bulletin_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'published'::text])))
);
CREATE INDEX bulletin_recorded_in_idx ON w1.bulletin USING btree (recorded_in);
create policy full_all on w1.bulletin for all to full_role using (true) with check (true);
create policy owner_all on w1.bulletin for all to owner using (true) with check (true);
create policy scoped on w1.bulletin for select to scoped_role using (false);

create table w1.bulletin_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  slug text not null,
  state text not null,
  kicker jsonb not null,
  title jsonb not null,
  blocks jsonb not null,
  figures jsonb not null,
  as_of date not null,
  author bigint not null,
  approver bigint,
  document_hash text,
  superseded_in bigint not null,
  constraint bulletin_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX bulletin_past_superseded_in_idx ON w1.bulletin_past USING btree (superseded_in);
create policy full_all on w1.bulletin_past for all to full_role using (true) with check (true);
create policy owner_all on w1.bulletin_past for all to owner using (true) with check (true);
create policy scoped on w1.bulletin_past for select to scoped_role using (false);

create table w1.centre ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  name text not null,
  name_en text not null,
  says text,
  says_en text,
  operator_id bigint,
  division text not null,
  opened_on date not null,
  stages text[] not null,
  constraint centre_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES w1.organisation(id),
  constraint centre_pkey PRIMARY KEY (id)
);
CREATE INDEX centre_recorded_in_idx ON w1.centre USING btree (recorded_in);
create policy full_all on w1.centre for all to full_role using (true) with check (true);
create policy owner_all on w1.centre for all to owner using (true) with check (true);
create policy scoped on w1.centre for select to scoped_role using (true);

create table w1.centre_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  name text not null,
  name_en text not null,
  says text,
  says_en text,
  operator_id bigint,
  division text not null,
  opened_on date not null,
  stages text[] not null,
  superseded_in bigint not null,
  constraint centre_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX centre_past_superseded_in_idx ON w1.centre_past USING btree (superseded_in);
create policy full_all on w1.centre_past for all to full_role using (true) with check (true);
create policy owner_all on w1.centre_past for all to owner using (true) with check (true);
create policy scoped on w1.centre_past for select to scoped_role using (true);

create table w1.class_period ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  class text not null,
  valid daterange not null,
  evidence text not null,
  issuer text,
  constraint class_period_organisation_id_class_valid_excl EXCLUDE USING gist (organisation_id WITH =, class WITH =, valid WITH &&) WHERE ((num_nulls(id) = 0)) DEFERRABLE,
  constraint class_period_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES w1.organisation(id),
  constraint class_period_pkey PRIMARY KEY (id)
);
CREATE INDEX class_period_organisation_id_idx ON w1.class_period USING btree (organisation_id);
CREATE INDEX class_period_recorded_in_idx ON w1.class_period USING btree (recorded_in);
create policy full_all on w1.class_period for all to full_role using (true) with check (true);
create policy owner_all on w1.class_period for all to owner using (true) with check (true);
create policy scoped on w1.class_period for select to scoped_role using (((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (organisation_id = ANY ((NULLIF(current_setting('app.tenants'::text, true), ''::text))::bigint[]))));

create table w1.class_period_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  class text not null,
  valid daterange not null,
  evidence text not null,
  issuer text,
  superseded_in bigint not null,
  constraint class_period_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX class_period_past_organisation_id_idx ON w1.class_period_past USING btree (organisation_id);
CREATE INDEX class_period_past_superseded_in_idx ON w1.class_period_past USING btree (superseded_in);
create policy full_all on w1.class_period_past for all to full_role using (true) with check (true);
create policy owner_all on w1.class_period_past for all to owner using (true) with check (true);
create policy scoped on w1.class_period_past for select to scoped_role using (((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (organisation_id = ANY ((NULLIF(current_setting('app.tenants'::text, true), ''::text))::bigint[]))));

create table w1.consent ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  purpose text not null,
  valid daterange not null,
  evidence text not null,
  constraint consent_organisation_id_purpose_valid_excl EXCLUDE USING gist (organisation_id WITH =, purpose WITH =, valid WITH &&) WHERE ((num_nulls(id) = 0)) DEFERRABLE,
  constraint consent_pkey PRIMARY KEY (id)
);
CREATE INDEX consent_organisation_id_idx ON w1.consent USING btree (organisation_id);
CREATE INDEX consent_recorded_in_idx ON w1.consent USING btree (recorded_in);
create policy full_all on w1.consent for all to full_role using (true) with check (true);
create policy owner_all on w1.consent for all to owner using (true) with check (true);
create policy scoped on w1.consent for select to scoped_role using ((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])));

create table w1.consent_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  purpose text not null,
  valid daterange not null,
  evidence text not null,
  superseded_in bigint not null,
  constraint consent_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX consent_past_superseded_in_idx ON w1.consent_past USING btree (superseded_in);
create policy full_all on w1.consent_past for all to full_role using (true) with check (true);
create policy owner_all on w1.consent_past for all to owner using (true) with check (true);
create policy scoped on w1.consent_past for select to scoped_role using ((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])));

create table w1.disclosure_rule ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  minimum bigint not null,
  p_percent numeric not null,
  constraint disclosure_rule_minimum_check CHECK ((minimum >= 3)),
  constraint disclosure_rule_p_percent_check CHECK ((p_percent > (0)::numeric)),
  constraint disclosure_rule_pkey PRIMARY KEY (id)
);
CREATE INDEX disclosure_rule_recorded_in_idx ON w1.disclosure_rule USING btree (recorded_in);
create policy full_all on w1.disclosure_rule for all to full_role using (true) with check (true);
create policy owner_all on w1.disclosure_rule for all to owner using (true) with check (true);
create policy scoped on w1.disclosure_rule for select to scoped_role using (false);

create table w1.disclosure_rule_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  minimum bigint not null,
  p_percent numeric not null,
  superseded_in bigint not null,
  constraint disclosure_rule_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX disclosure_rule_past_superseded_in_idx ON w1.disclosure_rule_past USING btree (superseded_in);
create policy full_all on w1.disclosure_rule_past for all to full_role using (true) with check (true);
create policy owner_all on w1.disclosure_rule_past for all to owner using (true) with check (true);
create policy scoped on w1.disclosure_rule_past for select to scoped_role using (false);

create table w1.figure ( -- no row security
  id text not null,
  document jsonb not null,
  constraint figure_pkey PRIMARY KEY (id)
);

create table w1.ledger ( -- no row security
  entry bigint not null,
  at timestamp with time zone not null,
  actor bigint,
  act text not null,
  content jsonb not null,
  content_hash bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  constraint ledger_hash_key UNIQUE (hash),
  constraint ledger_pkey PRIMARY KEY (entry)
);
CREATE INDEX ledger_at_idx ON w1.ledger USING btree (at);

create table w1.member ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  account text not null,
  role text not null,
  organisations bigint[] not null,
  centres bigint[] not null,
  banks bigint[] not null,
  constraint member_account_key UNIQUE (account),
  constraint member_pkey PRIMARY KEY (id)
);
CREATE INDEX member_recorded_in_idx ON w1.member USING btree (recorded_in);
create policy full_all on w1.member for all to full_role using (true) with check (true);
create policy owner_all on w1.member for all to owner using (true) with check (true);
create policy scoped on w1.member for select to scoped_role using (false);

create table w1.member_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  account text not null,
  role text not null,
  organisations bigint[] not null,
  centres bigint[] not null,
  banks bigint[] not null,
  superseded_in bigint not null,
  constraint member_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX member_past_superseded_in_idx ON w1.member_past USING btree (superseded_in);
create policy full_all on w1.member_past for all to full_role using (true) with check (true);
create policy owner_all on w1.member_past for all to owner using (true) with check (true);
create policy scoped on w1.member_past for select to scoped_role using (false);

create table w1.notice ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  bulletin_id bigint not null,
  number bigint not null,
  figure_key text not null,
  was text,
  now text,
  now_figure_id text not null,
  known_in bigint not null,
  class text not null,
  reason text not null,
  constraint notice_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES w1.bulletin(id),
  constraint notice_bulletin_id_number_key UNIQUE (bulletin_id, number),
  constraint notice_pkey PRIMARY KEY (id)
);
CREATE INDEX notice_recorded_in_idx ON w1.notice USING btree (recorded_in);
create policy full_all on w1.notice for all to full_role using (true) with check (true);
create policy owner_all on w1.notice for all to owner using (true) with check (true);
create policy scoped on w1.notice for select to scoped_role using (false);

create table w1.notice_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  bulletin_id bigint not null,
  number bigint not null,
  figure_key text not null,
  was text,
  now text,
  now_figure_id text not null,
  known_in bigint not null,
  class text not null,
  reason text not null,
  superseded_in bigint not null,
  constraint notice_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX notice_past_superseded_in_idx ON w1.notice_past USING btree (superseded_in);
create policy full_all on w1.notice_past for all to full_role using (true) with check (true);
create policy owner_all on w1.notice_past for all to owner using (true) with check (true);
create policy scoped on w1.notice_past for select to scoped_role using (false);

create table w1.organisation ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
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
  constraint organisation_credit_code_key UNIQUE (credit_code),
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_standing_check CHECK ((standing = ANY (ARRAY['confirmed'::text, 'candidate'::text])))
);
CREATE INDEX organisation_name_id_idx ON w1.organisation USING btree (name COLLATE "zh-x-icu", id);
CREATE INDEX organisation_name_key_idx ON w1.organisation USING btree (name_key);
CREATE INDEX organisation_recorded_in_idx ON w1.organisation USING btree (recorded_in);
create policy full_all on w1.organisation for all to full_role using (true) with check (true);
create policy owner_all on w1.organisation for all to owner using (true) with check (true);
create policy scoped on w1.organisation for select to scoped_role using (((id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (id = ANY ((NULLIF(current_setting('app.tenants'::text, true), ''::text))::bigint[]))));

create table w1.organisation_import ( -- no row security
  id uuid not null,
  member bigint not null,
  state text not null,
  started_at timestamp with time zone not null default now(),
  file_name text not null,
  kind text not null,
  source text not null,
  stage text not null default 'reading'::text,
  progress_done bigint not null default 0,
  progress_total bigint not null default 0,
  checks integer not null default 0,
  facts json,
  report json,
  failure json,
  entry bigint,
  constraint organisation_import_pkey PRIMARY KEY (id),
  constraint organisation_import_state_check CHECK ((state = ANY (ARRAY['reading'::text, 'ready'::text, 'done'::text, 'failed'::text])))
);

create table w1.organisation_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
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
  superseded_in bigint not null,
  constraint organisation_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX organisation_past_superseded_in_idx ON w1.organisation_past USING btree (superseded_in);
create policy full_all on w1.organisation_past for all to full_role using (true) with check (true);
create policy owner_all on w1.organisation_past for all to owner using (true) with check (true);
create policy scoped on w1.organisation_past for select to scoped_role using (((id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (id = ANY ((NULLIF(current_setting('app.tenants'::text, true), ''::text))::bigint[]))));

create table w1.organisation_staged ( -- no row security
  import_id uuid not null,
  line integer not null,
  number bigint,
  id bigint,
  was bigint,
  outcome text not null,
  what text,
  other bigint,
  differs text[] not null default '{}'::text[],
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
  constraint organisation_staged_outcome_check CHECK ((outcome = ANY (ARRAY['created'::text, 'updated'::text, 'unchanged'::text, 'known'::text, 'repeated'::text, 'refused'::text]))),
  constraint organisation_staged_pkey PRIMARY KEY (import_id, line)
);
CREATE INDEX organisation_staged_import_id_id_idx ON w1.organisation_staged USING btree (import_id, id);

create table w1.release_review ( -- no row security
  single boolean not null default true,
  reviewed_to bigint not null default 0,
  constraint release_review_pkey PRIMARY KEY (single),
  constraint release_review_single_check CHECK (single)
);

create table w1.schema_version ( -- no row security
  version integer not null
);

create table w1.stage_period ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  tenancy_id bigint not null,
  centre_id bigint not null,
  organisation_id bigint not null,
  stage text not null,
  unit text not null,
  area_m2 numeric not null,
  valid daterange not null,
  constraint stage_period_area_m2_check CHECK ((area_m2 >= (0)::numeric)),
  constraint stage_period_pkey PRIMARY KEY (id),
  constraint stage_period_tenancy_id_fkey FOREIGN KEY (tenancy_id) REFERENCES w1.tenancy(id),
  constraint stage_period_tenancy_id_valid_excl EXCLUDE USING gist (tenancy_id WITH =, valid WITH &&) WHERE ((num_nulls(id) = 0)) DEFERRABLE
);
CREATE INDEX stage_period_recorded_in_idx ON w1.stage_period USING btree (recorded_in);
CREATE INDEX stage_period_tenancy_id_idx ON w1.stage_period USING btree (tenancy_id);
create policy full_all on w1.stage_period for all to full_role using (true) with check (true);
create policy owner_all on w1.stage_period for all to owner using (true) with check (true);
create policy scoped on w1.stage_period for select to scoped_role using (((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (centre_id = ANY ((NULLIF(current_setting('app.centres'::text, true), ''::text))::bigint[]))));

create table w1.stage_period_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  tenancy_id bigint not null,
  centre_id bigint not null,
  organisation_id bigint not null,
  stage text not null,
  unit text not null,
  area_m2 numeric not null,
  valid daterange not null,
  superseded_in bigint not null,
  constraint stage_period_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX stage_period_past_superseded_in_idx ON w1.stage_period_past USING btree (superseded_in);
CREATE INDEX stage_period_past_tenancy_id_idx ON w1.stage_period_past USING btree (tenancy_id);
create policy full_all on w1.stage_period_past for all to full_role using (true) with check (true);
create policy owner_all on w1.stage_period_past for all to owner using (true) with check (true);
create policy scoped on w1.stage_period_past for select to scoped_role using (((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (centre_id = ANY ((NULLIF(current_setting('app.centres'::text, true), ''::text))::bigint[]))));

create table w1.tenancy ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  centre_id bigint not null,
  organisation_id bigint not null,
  valid daterange not null,
  exit_reason text,
  constraint tenancy_centre_id_fkey FOREIGN KEY (centre_id) REFERENCES w1.centre(id),
  constraint tenancy_organisation_id_centre_id_valid_excl EXCLUDE USING gist (organisation_id WITH =, centre_id WITH =, valid WITH &&) WHERE ((num_nulls(id) = 0)) DEFERRABLE,
  constraint tenancy_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES w1.organisation(id),
  constraint tenancy_pkey PRIMARY KEY (id)
);
CREATE INDEX tenancy_centre_id_id_idx ON w1.tenancy USING btree (centre_id, id);
CREATE INDEX tenancy_organisation_id_idx ON w1.tenancy USING btree (organisation_id);
CREATE INDEX tenancy_recorded_in_idx ON w1.tenancy USING btree (recorded_in);
create policy full_all on w1.tenancy for all to full_role using (true) with check (true);
create policy owner_all on w1.tenancy for all to owner using (true) with check (true);
create policy scoped on w1.tenancy for select to scoped_role using (((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (centre_id = ANY ((NULLIF(current_setting('app.centres'::text, true), ''::text))::bigint[]))));

create table w1.tenancy_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  centre_id bigint not null,
  organisation_id bigint not null,
  valid daterange not null,
  exit_reason text,
  superseded_in bigint not null,
  constraint tenancy_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX tenancy_past_organisation_id_idx ON w1.tenancy_past USING btree (organisation_id);
CREATE INDEX tenancy_past_superseded_in_idx ON w1.tenancy_past USING btree (superseded_in);
create policy full_all on w1.tenancy_past for all to full_role using (true) with check (true);
create policy owner_all on w1.tenancy_past for all to owner using (true) with check (true);
create policy scoped on w1.tenancy_past for select to scoped_role using (((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (centre_id = ANY ((NULLIF(current_setting('app.centres'::text, true), ''::text))::bigint[]))));

create table w1.workspace_clock ( -- no row security
  single boolean not null default true,
  offset_by interval not null default '00:00:00'::interval,
  setting_up boolean not null default true,
  constraint workspace_clock_pkey PRIMARY KEY (single),
  constraint workspace_clock_single_check CHECK (single)
);

create view w1.bulletin_known with (security_invoker=true) as
 SELECT bulletin.id,
    bulletin.recorded_in,
    bulletin.slug,
    bulletin.state,
    bulletin.kicker,
    bulletin.title,
    bulletin.blocks,
    bulletin.figures,
    bulletin.as_of,
    bulletin.author,
    bulletin.approver,
    bulletin.document_hash,
    NULL::bigint AS superseded_in
   FROM w1.bulletin
UNION ALL
 SELECT bulletin_past.id,
    bulletin_past.recorded_in,
    bulletin_past.slug,
    bulletin_past.state,
    bulletin_past.kicker,
    bulletin_past.title,
    bulletin_past.blocks,
    bulletin_past.figures,
    bulletin_past.as_of,
    bulletin_past.author,
    bulletin_past.approver,
    bulletin_past.document_hash,
    bulletin_past.superseded_in
   FROM w1.bulletin_past;

create view w1.centre_known with (security_invoker=true) as
 SELECT centre.id,
    centre.recorded_in,
    centre.name,
    centre.name_en,
    centre.says,
    centre.says_en,
    centre.operator_id,
    centre.division,
    centre.opened_on,
    centre.stages,
    NULL::bigint AS superseded_in
   FROM w1.centre
UNION ALL
 SELECT centre_past.id,
    centre_past.recorded_in,
    centre_past.name,
    centre_past.name_en,
    centre_past.says,
    centre_past.says_en,
    centre_past.operator_id,
    centre_past.division,
    centre_past.opened_on,
    centre_past.stages,
    centre_past.superseded_in
   FROM w1.centre_past;

create view w1.class_period_known with (security_invoker=true) as
 SELECT class_period.id,
    class_period.recorded_in,
    class_period.organisation_id,
    class_period.class,
    class_period.valid,
    class_period.evidence,
    class_period.issuer,
    NULL::bigint AS superseded_in
   FROM w1.class_period
UNION ALL
 SELECT class_period_past.id,
    class_period_past.recorded_in,
    class_period_past.organisation_id,
    class_period_past.class,
    class_period_past.valid,
    class_period_past.evidence,
    class_period_past.issuer,
    class_period_past.superseded_in
   FROM w1.class_period_past;

create view w1.consent_known with (security_invoker=true) as
 SELECT consent.id,
    consent.recorded_in,
    consent.organisation_id,
    consent.purpose,
    consent.valid,
    consent.evidence,
    NULL::bigint AS superseded_in
   FROM w1.consent
UNION ALL
 SELECT consent_past.id,
    consent_past.recorded_in,
    consent_past.organisation_id,
    consent_past.purpose,
    consent_past.valid,
    consent_past.evidence,
    consent_past.superseded_in
   FROM w1.consent_past;

create view w1.disclosure_rule_known with (security_invoker=true) as
 SELECT disclosure_rule.id,
    disclosure_rule.recorded_in,
    disclosure_rule.minimum,
    disclosure_rule.p_percent,
    NULL::bigint AS superseded_in
   FROM w1.disclosure_rule
UNION ALL
 SELECT disclosure_rule_past.id,
    disclosure_rule_past.recorded_in,
    disclosure_rule_past.minimum,
    disclosure_rule_past.p_percent,
    disclosure_rule_past.superseded_in
   FROM w1.disclosure_rule_past;

create view w1.member_known with (security_invoker=true) as
 SELECT member.id,
    member.recorded_in,
    member.account,
    member.role,
    member.organisations,
    member.centres,
    member.banks,
    NULL::bigint AS superseded_in
   FROM w1.member
UNION ALL
 SELECT member_past.id,
    member_past.recorded_in,
    member_past.account,
    member_past.role,
    member_past.organisations,
    member_past.centres,
    member_past.banks,
    member_past.superseded_in
   FROM w1.member_past;

create view w1.notice_known with (security_invoker=true) as
 SELECT notice.id,
    notice.recorded_in,
    notice.bulletin_id,
    notice.number,
    notice.figure_key,
    notice.was,
    notice.now,
    notice.now_figure_id,
    notice.known_in,
    notice.class,
    notice.reason,
    NULL::bigint AS superseded_in
   FROM w1.notice
UNION ALL
 SELECT notice_past.id,
    notice_past.recorded_in,
    notice_past.bulletin_id,
    notice_past.number,
    notice_past.figure_key,
    notice_past.was,
    notice_past.now,
    notice_past.now_figure_id,
    notice_past.known_in,
    notice_past.class,
    notice_past.reason,
    notice_past.superseded_in
   FROM w1.notice_past;

create view w1.organisation_known with (security_invoker=true) as
 SELECT organisation.id,
    organisation.recorded_in,
    organisation.kind,
    organisation.name,
    organisation.name_en,
    organisation.credit_code,
    organisation.founded_on,
    organisation.division,
    organisation.industry,
    organisation.address,
    organisation.standing,
    organisation.source,
    organisation.name_key,
    NULL::bigint AS superseded_in
   FROM w1.organisation
UNION ALL
 SELECT organisation_past.id,
    organisation_past.recorded_in,
    organisation_past.kind,
    organisation_past.name,
    organisation_past.name_en,
    organisation_past.credit_code,
    organisation_past.founded_on,
    organisation_past.division,
    organisation_past.industry,
    organisation_past.address,
    organisation_past.standing,
    organisation_past.source,
    organisation_past.name_key,
    organisation_past.superseded_in
   FROM w1.organisation_past;

create view w1.stage_period_known with (security_invoker=true) as
 SELECT stage_period.id,
    stage_period.recorded_in,
    stage_period.tenancy_id,
    stage_period.centre_id,
    stage_period.organisation_id,
    stage_period.stage,
    stage_period.unit,
    stage_period.area_m2,
    stage_period.valid,
    NULL::bigint AS superseded_in
   FROM w1.stage_period
UNION ALL
 SELECT stage_period_past.id,
    stage_period_past.recorded_in,
    stage_period_past.tenancy_id,
    stage_period_past.centre_id,
    stage_period_past.organisation_id,
    stage_period_past.stage,
    stage_period_past.unit,
    stage_period_past.area_m2,
    stage_period_past.valid,
    stage_period_past.superseded_in
   FROM w1.stage_period_past;

create view w1.tenancy_known with (security_invoker=true) as
 SELECT tenancy.id,
    tenancy.recorded_in,
    tenancy.centre_id,
    tenancy.organisation_id,
    tenancy.valid,
    tenancy.exit_reason,
    NULL::bigint AS superseded_in
   FROM w1.tenancy
UNION ALL
 SELECT tenancy_past.id,
    tenancy_past.recorded_in,
    tenancy_past.centre_id,
    tenancy_past.organisation_id,
    tenancy_past.valid,
    tenancy_past.exit_reason,
    tenancy_past.superseded_in
   FROM w1.tenancy_past;

grant delete, insert, select, update on w1.bulletin to full_role;

grant select on w1.bulletin to scoped_role;

grant select on w1.bulletin_known to full_role;

grant select on w1.bulletin_known to scoped_role;

grant insert, select on w1.bulletin_past to full_role;

grant select on w1.bulletin_past to scoped_role;

grant delete, insert, select, update on w1.centre to full_role;

grant select on w1.centre to scoped_role;

grant select on w1.centre_known to full_role;

grant select on w1.centre_known to scoped_role;

grant insert, select on w1.centre_past to full_role;

grant select on w1.centre_past to scoped_role;

grant delete, insert, select, update on w1.class_period to full_role;

grant select on w1.class_period to scoped_role;

grant select on w1.class_period_known to full_role;

grant select on w1.class_period_known to scoped_role;

grant insert, select on w1.class_period_past to full_role;

grant select on w1.class_period_past to scoped_role;

grant delete, insert, select, update on w1.consent to full_role;

grant select on w1.consent to scoped_role;

grant select on w1.consent_known to full_role;

grant select on w1.consent_known to scoped_role;

grant insert, select on w1.consent_past to full_role;

grant select on w1.consent_past to scoped_role;

grant delete, insert, select, update on w1.disclosure_rule to full_role;

grant select on w1.disclosure_rule to scoped_role;

grant select on w1.disclosure_rule_known to full_role;

grant select on w1.disclosure_rule_known to scoped_role;

grant insert, select on w1.disclosure_rule_past to full_role;

grant select on w1.disclosure_rule_past to scoped_role;

grant insert, select on w1.figure to full_role;

grant insert, select on w1.ledger to full_role;

grant delete, insert, select, update on w1.member to full_role;

grant select on w1.member to scoped_role;

grant select on w1.member_known to full_role;

grant select on w1.member_known to scoped_role;

grant insert, select on w1.member_past to full_role;

grant select on w1.member_past to scoped_role;

grant delete, insert, select, update on w1.notice to full_role;

grant select on w1.notice to scoped_role;

grant select on w1.notice_known to full_role;

grant select on w1.notice_known to scoped_role;

grant insert, select on w1.notice_past to full_role;

grant select on w1.notice_past to scoped_role;

grant delete, insert, select, update on w1.organisation to full_role;

grant select on w1.organisation to scoped_role;

grant delete, insert, select, update on w1.organisation_import to full_role;

grant select on w1.organisation_known to full_role;

grant select on w1.organisation_known to scoped_role;

grant insert, select on w1.organisation_past to full_role;

grant select on w1.organisation_past to scoped_role;

grant delete, insert, select, update on w1.organisation_staged to full_role;

grant select, usage on w1.record_number to full_role;

grant select, update on w1.release_review to full_role;

grant delete, insert, select, update on w1.stage_period to full_role;

grant select on w1.stage_period to scoped_role;

grant select on w1.stage_period_known to full_role;

grant select on w1.stage_period_known to scoped_role;

grant insert, select on w1.stage_period_past to full_role;

grant select on w1.stage_period_past to scoped_role;

grant delete, insert, select, update on w1.tenancy to full_role;

grant select on w1.tenancy to scoped_role;

grant select on w1.tenancy_known to full_role;

grant select on w1.tenancy_known to scoped_role;

grant insert, select on w1.tenancy_past to full_role;

grant select on w1.tenancy_past to scoped_role;

grant select, update on w1.workspace_clock to full_role;

-- Schema w1_release

grant usage on schema w1_release to full_role;

grant usage on schema w1_release to public_role;

create table w1_release.bulletin ( -- no row security
  slug text not null,
  published_at timestamp with time zone not null,
  entry bigint not null,
  document jsonb not null,
  document_hash text not null,
  words_en text not null,
  words_zh text not null,
  constraint bulletin_pkey PRIMARY KEY (slug)
);

create table w1_release.figure ( -- no row security
  id text not null,
  frozen jsonb not null,
  constraint figure_pkey PRIMARY KEY (id)
);

create table w1_release.notice ( -- no row security
  slug text not null,
  number bigint not null,
  notice jsonb not null,
  constraint notice_pkey PRIMARY KEY (slug, number),
  constraint notice_slug_fkey FOREIGN KEY (slug) REFERENCES w1_release.bulletin(slug)
);

create table w1_release.programme ( -- no row security
  single boolean not null default true,
  programme jsonb not null,
  constraint programme_pkey PRIMARY KEY (single),
  constraint programme_single_check CHECK (single)
);

grant insert, select on w1_release.bulletin to full_role;

grant select on w1_release.bulletin to public_role;

grant insert, select on w1_release.figure to full_role;

grant select on w1_release.figure to public_role;

grant insert, select on w1_release.notice to full_role;

grant select on w1_release.notice to public_role;

grant insert, select, update on w1_release.programme to full_role;

grant select on w1_release.programme to public_role;

-- Schema shared

grant usage on schema shared to accounts_role;

create table shared.account ( -- no row security
  id text not null,
  accountId text not null,
  providerId text not null,
  userId text not null,
  accessToken text,
  refreshToken text,
  idToken text,
  accessTokenExpiresAt timestamp with time zone,
  refreshTokenExpiresAt timestamp with time zone,
  scope text,
  password text,
  createdAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  updatedAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_userId_fkey FOREIGN KEY ("userId") REFERENCES shared."user"(id) ON DELETE CASCADE
);
CREATE INDEX "account_userId_idx" ON shared.account USING btree ("userId");

create table shared.schema_version ( -- no row security
  version integer not null
);

create table shared.secret_mark ( -- no row security
  single boolean not null default true,
  mark text not null,
  constraint secret_mark_pkey PRIMARY KEY (single),
  constraint secret_mark_single_check CHECK (single)
);

create table shared.session ( -- no row security
  id text not null,
  expiresAt timestamp with time zone not null,
  token text not null,
  createdAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  updatedAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  ipAddress text,
  userAgent text,
  userId text not null,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_token_key UNIQUE (token),
  constraint session_userId_fkey FOREIGN KEY ("userId") REFERENCES shared."user"(id) ON DELETE CASCADE
);
CREATE INDEX "session_userId_idx" ON shared.session USING btree ("userId");

create table shared.user ( -- no row security
  id text not null,
  name text not null,
  email text not null,
  emailVerified boolean not null default false,
  image text,
  createdAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  updatedAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  constraint user_email_key UNIQUE (email),
  constraint user_pkey PRIMARY KEY (id)
);

create table shared.verification ( -- no row security
  id text not null,
  identifier text not null,
  value text not null,
  expiresAt timestamp with time zone not null,
  createdAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  updatedAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  constraint verification_pkey PRIMARY KEY (id)
);
CREATE INDEX verification_identifier_idx ON shared.verification USING btree (identifier);

create table shared.workspace ( -- no row security
  schema_name text not null,
  name_en text not null,
  name_zh text not null,
  issuer_en text not null,
  issuer_zh text not null,
  division text not null,
  demo boolean not null,
  constraint workspace_pkey PRIMARY KEY (schema_name)
);

grant delete, insert, select, update on shared.account to accounts_role;

grant delete, insert, select, update on shared.session to accounts_role;

grant delete, insert, select, update on shared.user to accounts_role;

grant delete, insert, select, update on shared.verification to accounts_role;

grant select on shared.workspace to accounts_role;
