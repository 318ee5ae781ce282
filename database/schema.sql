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

CREATE OR REPLACE PROCEDURE w1.remake_past(IN entity text, IN reach text)
 LANGUAGE plpgsql
AS $procedure$
declare past text := entity || '_past'; shared text;
begin
  execute format('create temporary table kept_past on commit drop as select * from %I', past);
  execute format('drop view %I', entity || '_known');
  execute format('drop table %I', past);
  execute format('create table %I (like %I, superseded_in bigint not null, primary key (id, recorded_in))',
    past, entity);
  select string_agg(format('%I', k.attname), ', ') into shared
    from pg_attribute k join pg_attribute p on p.attname = k.attname and p.attrelid = past::regclass
    where k.attrelid = 'pg_temp.kept_past'::regclass and k.attnum > 0 and not p.attisdropped;
  execute format('insert into %I (%s) select %s from pg_temp.kept_past', past, shared, shared);
  drop table pg_temp.kept_past;
  execute format('create index on %I (superseded_in)', past);
  execute format('create view %I with (security_invoker) as select *, null::bigint as superseded_in from %I'
    || ' union all select * from %I', entity || '_known', entity, past);
  execute format('grant select, insert on %I to "full_role"', past);
  execute format('grant select on %I, %I to "scoped_role"', past, entity || '_known');
  execute format('grant select on %I to "full_role"', entity || '_known');
  call guard_rows(past, reach);
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

create table w1.capability ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  name text not null,
  name_en text,
  field text not null,
  valid daterange not null,
  constraint capability_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES w1.organisation(id),
  constraint capability_organisation_id_name_valid_excl EXCLUDE USING gist (organisation_id WITH =, name WITH =, valid WITH &&) WHERE ((num_nulls(id) = 0)) DEFERRABLE,
  constraint capability_pkey PRIMARY KEY (id)
);
CREATE INDEX capability_organisation_id_idx ON w1.capability USING btree (organisation_id);
CREATE INDEX capability_recorded_in_idx ON w1.capability USING btree (recorded_in);
create policy full_all on w1.capability for all to full_role using (true) with check (true);
create policy owner_all on w1.capability for all to owner using (true) with check (true);
create policy scoped on w1.capability for select to scoped_role using ((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])));

create table w1.capability_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  name text not null,
  name_en text,
  field text not null,
  valid daterange not null,
  superseded_in bigint not null,
  constraint capability_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX capability_past_organisation_id_idx ON w1.capability_past USING btree (organisation_id);
CREATE INDEX capability_past_superseded_in_idx ON w1.capability_past USING btree (superseded_in);
create policy full_all on w1.capability_past for all to full_role using (true) with check (true);
create policy owner_all on w1.capability_past for all to owner using (true) with check (true);
create policy scoped on w1.capability_past for select to scoped_role using ((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])));

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

create table w1.cohort ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  base_id bigint not null,
  name text not null,
  name_en text not null,
  valid daterange not null,
  places integer not null,
  constraint cohort_base_id_fkey FOREIGN KEY (base_id) REFERENCES w1.training_base(id),
  constraint cohort_pkey PRIMARY KEY (id),
  constraint cohort_places_check CHECK ((places > 0))
);
CREATE INDEX cohort_base_id_idx ON w1.cohort USING btree (base_id);
CREATE INDEX cohort_recorded_in_idx ON w1.cohort USING btree (recorded_in);
create policy full_all on w1.cohort for all to full_role using (true) with check (true);
create policy owner_all on w1.cohort for all to owner using (true) with check (true);
create policy scoped on w1.cohort for select to scoped_role using (false);

create table w1.cohort_host ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  base_id bigint not null,
  cohort_id bigint not null,
  organisation_id bigint not null,
  places integer not null,
  constraint cohort_host_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES w1.cohort(id),
  constraint cohort_host_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES w1.organisation(id),
  constraint cohort_host_pkey PRIMARY KEY (id),
  constraint cohort_host_places_check CHECK ((places > 0))
);
CREATE INDEX cohort_host_base_id_idx ON w1.cohort_host USING btree (base_id);
CREATE INDEX cohort_host_cohort_id_idx ON w1.cohort_host USING btree (cohort_id);
CREATE INDEX cohort_host_recorded_in_idx ON w1.cohort_host USING btree (recorded_in);
create policy full_all on w1.cohort_host for all to full_role using (true) with check (true);
create policy owner_all on w1.cohort_host for all to owner using (true) with check (true);
create policy scoped on w1.cohort_host for select to scoped_role using (((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (organisation_id = ANY ((NULLIF(current_setting('app.tenants'::text, true), ''::text))::bigint[]))));

create table w1.cohort_host_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  base_id bigint not null,
  cohort_id bigint not null,
  organisation_id bigint not null,
  places integer not null,
  superseded_in bigint not null,
  constraint cohort_host_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX cohort_host_past_base_id_idx ON w1.cohort_host_past USING btree (base_id);
CREATE INDEX cohort_host_past_superseded_in_idx ON w1.cohort_host_past USING btree (superseded_in);
create policy full_all on w1.cohort_host_past for all to full_role using (true) with check (true);
create policy owner_all on w1.cohort_host_past for all to owner using (true) with check (true);
create policy scoped on w1.cohort_host_past for select to scoped_role using (((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (organisation_id = ANY ((NULLIF(current_setting('app.tenants'::text, true), ''::text))::bigint[]))));

create table w1.cohort_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  base_id bigint not null,
  name text not null,
  name_en text not null,
  valid daterange not null,
  places integer not null,
  superseded_in bigint not null,
  constraint cohort_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX cohort_past_base_id_idx ON w1.cohort_past USING btree (base_id);
CREATE INDEX cohort_past_superseded_in_idx ON w1.cohort_past USING btree (superseded_in);
create policy full_all on w1.cohort_past for all to full_role using (true) with check (true);
create policy owner_all on w1.cohort_past for all to owner using (true) with check (true);
create policy scoped on w1.cohort_past for select to scoped_role using (false);

create table w1.consent ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  purpose text not null,
  valid daterange not null,
  evidence text not null,
  constraint consent_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES w1.organisation(id) NOT VALID,
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

create table w1.enterprise_return ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  period text not null,
  state text not null,
  sales numeric,
  research_spending numeric,
  investment numeric,
  staff integer,
  research_staff integer,
  filed_on date not null,
  explanations jsonb not null,
  question text,
  answer text,
  constraint enterprise_return_investment_check CHECK ((investment >= (0)::numeric)),
  constraint enterprise_return_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES w1.organisation(id),
  constraint enterprise_return_organisation_id_period_key UNIQUE (organisation_id, period),
  constraint enterprise_return_period_check CHECK ((period ~ '^[0-9]{4}-Q[1-4]$'::text)),
  constraint enterprise_return_pkey PRIMARY KEY (id),
  constraint enterprise_return_research_spending_check CHECK ((research_spending >= (0)::numeric)),
  constraint enterprise_return_research_staff_check CHECK ((research_staff >= 0)),
  constraint enterprise_return_sales_check CHECK ((sales >= (0)::numeric)),
  constraint enterprise_return_staff_check CHECK ((staff >= 0)),
  constraint enterprise_return_state_check CHECK ((state = ANY (ARRAY['filed'::text, 'questioned'::text, 'accepted'::text])))
);
CREATE INDEX enterprise_return_period_idx ON w1.enterprise_return USING btree (period);
CREATE INDEX enterprise_return_recorded_in_idx ON w1.enterprise_return USING btree (recorded_in);
create policy full_all on w1.enterprise_return for all to full_role using (true) with check (true);
create policy owner_all on w1.enterprise_return for all to owner using (true) with check (true);
create policy scoped on w1.enterprise_return for select to scoped_role using ((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])));

create table w1.enterprise_return_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  period text not null,
  state text not null,
  sales numeric,
  research_spending numeric,
  investment numeric,
  staff integer,
  research_staff integer,
  filed_on date not null,
  explanations jsonb not null,
  question text,
  answer text,
  superseded_in bigint not null,
  constraint enterprise_return_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX enterprise_return_past_organisation_id_idx ON w1.enterprise_return_past USING btree (organisation_id);
CREATE INDEX enterprise_return_past_superseded_in_idx ON w1.enterprise_return_past USING btree (superseded_in);
create policy full_all on w1.enterprise_return_past for all to full_role using (true) with check (true);
create policy owner_all on w1.enterprise_return_past for all to owner using (true) with check (true);
create policy scoped on w1.enterprise_return_past for select to scoped_role using ((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])));

create table w1.figure ( -- no row security
  id text not null,
  document jsonb not null,
  constraint figure_pkey PRIMARY KEY (id)
);

create table w1.finding_explanation ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  sheet_id bigint not null,
  region text not null,
  rule text not null,
  words text not null,
  with_whom text not null,
  said_on date not null,
  constraint finding_explanation_pkey PRIMARY KEY (id),
  constraint finding_explanation_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES w1.received_sheet(id)
);
CREATE INDEX finding_explanation_recorded_in_idx ON w1.finding_explanation USING btree (recorded_in);
CREATE UNIQUE INDEX finding_explanation_rule ON w1.finding_explanation USING btree (sheet_id, region, rule);
create policy full_all on w1.finding_explanation for all to full_role using (true) with check (true);
create policy owner_all on w1.finding_explanation for all to owner using (true) with check (true);
create policy scoped on w1.finding_explanation for select to scoped_role using (false);

create table w1.finding_explanation_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  sheet_id bigint not null,
  region text not null,
  rule text not null,
  words text not null,
  with_whom text not null,
  said_on date not null,
  superseded_in bigint not null,
  constraint finding_explanation_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX finding_explanation_past_sheet_id_idx ON w1.finding_explanation_past USING btree (sheet_id);
CREATE INDEX finding_explanation_past_superseded_in_idx ON w1.finding_explanation_past USING btree (superseded_in);
create policy full_all on w1.finding_explanation_past for all to full_role using (true) with check (true);
create policy owner_all on w1.finding_explanation_past for all to owner using (true) with check (true);
create policy scoped on w1.finding_explanation_past for select to scoped_role using (false);

create table w1.institute_agreement ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  subject text not null,
  subject_en text,
  premises text not null,
  valid daterange not null,
  evidence text not null,
  end_reason text,
  constraint institute_agreement_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES w1.organisation(id),
  constraint institute_agreement_organisation_id_valid_excl EXCLUDE USING gist (organisation_id WITH =, valid WITH &&) WHERE ((num_nulls(id) = 0)) DEFERRABLE,
  constraint institute_agreement_pkey PRIMARY KEY (id)
);
CREATE INDEX institute_agreement_organisation_id_idx ON w1.institute_agreement USING btree (organisation_id);
CREATE INDEX institute_agreement_recorded_in_idx ON w1.institute_agreement USING btree (recorded_in);
create policy full_all on w1.institute_agreement for all to full_role using (true) with check (true);
create policy owner_all on w1.institute_agreement for all to owner using (true) with check (true);
create policy scoped on w1.institute_agreement for select to scoped_role using ((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])));

create table w1.institute_agreement_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  subject text not null,
  subject_en text,
  premises text not null,
  valid daterange not null,
  evidence text not null,
  end_reason text,
  superseded_in bigint not null,
  constraint institute_agreement_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX institute_agreement_past_superseded_in_idx ON w1.institute_agreement_past USING btree (superseded_in);
create policy full_all on w1.institute_agreement_past for all to full_role using (true) with check (true);
create policy owner_all on w1.institute_agreement_past for all to owner using (true) with check (true);
create policy scoped on w1.institute_agreement_past for select to scoped_role using ((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])));

create table w1.introduced_project ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  name text not null,
  name_en text,
  investor text not null,
  organisation_id bigint,
  industry text,
  centre_id bigint,
  planned_investment numeric,
  source text not null,
  owner text not null,
  next_step text,
  next_on date,
  lost_reason text,
  constraint introduced_project_centre_id_fkey FOREIGN KEY (centre_id) REFERENCES w1.centre(id),
  constraint introduced_project_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES w1.organisation(id),
  constraint introduced_project_pkey PRIMARY KEY (id),
  constraint introduced_project_planned_investment_check CHECK ((planned_investment >= (0)::numeric))
);
CREATE INDEX introduced_project_next_on_idx ON w1.introduced_project USING btree (next_on);
CREATE INDEX introduced_project_recorded_in_idx ON w1.introduced_project USING btree (recorded_in);
create policy full_all on w1.introduced_project for all to full_role using (true) with check (true);
create policy owner_all on w1.introduced_project for all to owner using (true) with check (true);
create policy scoped on w1.introduced_project for select to scoped_role using ((centre_id = ANY ((NULLIF(current_setting('app.centres'::text, true), ''::text))::bigint[])));

create table w1.introduced_project_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  name text not null,
  name_en text,
  investor text not null,
  organisation_id bigint,
  industry text,
  centre_id bigint,
  planned_investment numeric,
  source text not null,
  owner text not null,
  next_step text,
  next_on date,
  lost_reason text,
  superseded_in bigint not null,
  constraint introduced_project_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX introduced_project_past_superseded_in_idx ON w1.introduced_project_past USING btree (superseded_in);
create policy full_all on w1.introduced_project_past for all to full_role using (true) with check (true);
create policy owner_all on w1.introduced_project_past for all to owner using (true) with check (true);
create policy scoped on w1.introduced_project_past for select to scoped_role using ((centre_id = ANY ((NULLIF(current_setting('app.centres'::text, true), ''::text))::bigint[])));

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

create table w1.loan ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  request_id bigint not null,
  organisation_id bigint not null,
  bank_id bigint not null,
  insurer_id bigint,
  parties bigint[] not null,
  principal numeric not null,
  rate_percent numeric not null,
  term_months integer not null,
  granted_on date not null,
  bureau_share numeric not null,
  bank_share numeric not null,
  insurer_share numeric not null,
  premium numeric,
  constraint loan_bank_id_fkey FOREIGN KEY (bank_id) REFERENCES w1.organisation(id),
  constraint loan_bank_share_check CHECK (((bank_share >= (0)::numeric) AND (bank_share <= (100)::numeric))),
  constraint loan_bureau_share_check CHECK (((bureau_share >= (0)::numeric) AND (bureau_share <= (100)::numeric))),
  constraint loan_check CHECK ((((bureau_share + bank_share) + insurer_share) = (100)::numeric)),
  constraint loan_insurer_id_fkey FOREIGN KEY (insurer_id) REFERENCES w1.organisation(id),
  constraint loan_insurer_share_check CHECK (((insurer_share >= (0)::numeric) AND (insurer_share <= (100)::numeric))),
  constraint loan_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES w1.organisation(id),
  constraint loan_pkey PRIMARY KEY (id),
  constraint loan_premium_check CHECK ((premium >= (0)::numeric)),
  constraint loan_principal_check CHECK ((principal > (0)::numeric)),
  constraint loan_rate_percent_check CHECK (((rate_percent >= (0)::numeric) AND (rate_percent <= (100)::numeric))),
  constraint loan_request_id_fkey FOREIGN KEY (request_id) REFERENCES w1.loan_request(id),
  constraint loan_term_months_check CHECK (((term_months >= 1) AND (term_months <= 360)))
);
CREATE INDEX loan_recorded_in_idx ON w1.loan USING btree (recorded_in);
CREATE INDEX loan_request_id_idx ON w1.loan USING btree (request_id);
create policy full_all on w1.loan for all to full_role using (true) with check (true);
create policy owner_all on w1.loan for all to owner using (true) with check (true);
create policy scoped on w1.loan for select to scoped_role using (((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (parties && (NULLIF(current_setting('app.banks'::text, true), ''::text))::bigint[])));

create table w1.loan_movement ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  loan_id bigint not null,
  organisation_id bigint not null,
  parties bigint[] not null,
  kind text not null,
  amount numeric not null,
  happened_on date not null,
  reported_by bigint,
  constraint loan_movement_amount_check CHECK ((amount > (0)::numeric)),
  constraint loan_movement_kind_check CHECK ((kind = ANY (ARRAY['drawdown'::text, 'repayment'::text, 'interest'::text]))),
  constraint loan_movement_loan_id_fkey FOREIGN KEY (loan_id) REFERENCES w1.loan(id),
  constraint loan_movement_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES w1.organisation(id),
  constraint loan_movement_pkey PRIMARY KEY (id),
  constraint loan_movement_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES w1.organisation(id)
);
CREATE INDEX loan_movement_loan_id_idx ON w1.loan_movement USING btree (loan_id);
CREATE INDEX loan_movement_recorded_in_idx ON w1.loan_movement USING btree (recorded_in);
create policy full_all on w1.loan_movement for all to full_role using (true) with check (true);
create policy owner_all on w1.loan_movement for all to owner using (true) with check (true);
create policy scoped on w1.loan_movement for select to scoped_role using (((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (parties && (NULLIF(current_setting('app.banks'::text, true), ''::text))::bigint[])));

create table w1.loan_movement_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  loan_id bigint not null,
  organisation_id bigint not null,
  parties bigint[] not null,
  kind text not null,
  amount numeric not null,
  happened_on date not null,
  reported_by bigint,
  superseded_in bigint not null,
  constraint loan_movement_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX loan_movement_past_loan_id_idx ON w1.loan_movement_past USING btree (loan_id);
CREATE INDEX loan_movement_past_superseded_in_idx ON w1.loan_movement_past USING btree (superseded_in);
create policy full_all on w1.loan_movement_past for all to full_role using (true) with check (true);
create policy owner_all on w1.loan_movement_past for all to owner using (true) with check (true);
create policy scoped on w1.loan_movement_past for select to scoped_role using (((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (parties && (NULLIF(current_setting('app.banks'::text, true), ''::text))::bigint[])));

create table w1.loan_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  request_id bigint not null,
  organisation_id bigint not null,
  bank_id bigint not null,
  insurer_id bigint,
  parties bigint[] not null,
  principal numeric not null,
  rate_percent numeric not null,
  term_months integer not null,
  granted_on date not null,
  bureau_share numeric not null,
  bank_share numeric not null,
  insurer_share numeric not null,
  premium numeric,
  superseded_in bigint not null,
  constraint loan_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX loan_past_request_id_idx ON w1.loan_past USING btree (request_id);
CREATE INDEX loan_past_superseded_in_idx ON w1.loan_past USING btree (superseded_in);
create policy full_all on w1.loan_past for all to full_role using (true) with check (true);
create policy owner_all on w1.loan_past for all to owner using (true) with check (true);
create policy scoped on w1.loan_past for select to scoped_role using (((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (parties && (NULLIF(current_setting('app.banks'::text, true), ''::text))::bigint[])));

create table w1.loan_request ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  amount numeric not null,
  purpose text not null,
  purpose_en text,
  asked_on date not null,
  problem_id bigint,
  parties bigint[] not null,
  state text not null,
  constraint loan_request_amount_check CHECK ((amount > (0)::numeric)),
  constraint loan_request_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES w1.organisation(id),
  constraint loan_request_pkey PRIMARY KEY (id),
  constraint loan_request_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'shared'::text, 'agreed'::text, 'granted'::text, 'declined'::text, 'withdrawn'::text])))
);
CREATE INDEX loan_request_organisation_id_idx ON w1.loan_request USING btree (organisation_id);
CREATE INDEX loan_request_recorded_in_idx ON w1.loan_request USING btree (recorded_in);
create policy full_all on w1.loan_request for all to full_role using (true) with check (true);
create policy owner_all on w1.loan_request for all to owner using (true) with check (true);
create policy scoped on w1.loan_request for select to scoped_role using (((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (parties && (NULLIF(current_setting('app.banks'::text, true), ''::text))::bigint[])));

create table w1.loan_request_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  amount numeric not null,
  purpose text not null,
  purpose_en text,
  asked_on date not null,
  problem_id bigint,
  parties bigint[] not null,
  state text not null,
  superseded_in bigint not null,
  constraint loan_request_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX loan_request_past_superseded_in_idx ON w1.loan_request_past USING btree (superseded_in);
create policy full_all on w1.loan_request_past for all to full_role using (true) with check (true);
create policy owner_all on w1.loan_request_past for all to owner using (true) with check (true);
create policy scoped on w1.loan_request_past for select to scoped_role using (((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (parties && (NULLIF(current_setting('app.banks'::text, true), ''::text))::bigint[])));

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
  town text,
  constraint organisation_credit_code_key UNIQUE (credit_code),
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_standing_check CHECK ((standing = ANY (ARRAY['confirmed'::text, 'candidate'::text]))),
  constraint organisation_town_check CHECK ((town ~ '^\d{9}$'::text))
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

create table w1.organisation_link ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  from_id bigint not null,
  to_id bigint not null,
  kind text not null,
  valid daterange not null,
  words text not null,
  constraint organisation_link_check CHECK ((from_id <> to_id)),
  constraint organisation_link_from_id_fkey FOREIGN KEY (from_id) REFERENCES w1.organisation(id),
  constraint organisation_link_from_id_to_id_kind_valid_excl EXCLUDE USING gist (from_id WITH =, to_id WITH =, kind WITH =, valid WITH &&) WHERE ((num_nulls(id) = 0)) DEFERRABLE,
  constraint organisation_link_kind_check CHECK ((kind = ANY (ARRAY['drives'::text, 'parent'::text, 'supplier'::text]))),
  constraint organisation_link_pkey PRIMARY KEY (id),
  constraint organisation_link_to_id_fkey FOREIGN KEY (to_id) REFERENCES w1.organisation(id)
);
CREATE INDEX organisation_link_from_id_idx ON w1.organisation_link USING btree (from_id);
CREATE INDEX organisation_link_recorded_in_idx ON w1.organisation_link USING btree (recorded_in);
CREATE INDEX organisation_link_to_id_idx ON w1.organisation_link USING btree (to_id);
create policy full_all on w1.organisation_link for all to full_role using (true) with check (true);
create policy owner_all on w1.organisation_link for all to owner using (true) with check (true);
create policy scoped on w1.organisation_link for select to scoped_role using (((from_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (to_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[]))));

create table w1.organisation_link_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  from_id bigint not null,
  to_id bigint not null,
  kind text not null,
  valid daterange not null,
  words text not null,
  superseded_in bigint not null,
  constraint organisation_link_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX organisation_link_past_from_id_idx ON w1.organisation_link_past USING btree (from_id);
CREATE INDEX organisation_link_past_superseded_in_idx ON w1.organisation_link_past USING btree (superseded_in);
CREATE INDEX organisation_link_past_to_id_idx ON w1.organisation_link_past USING btree (to_id);
create policy full_all on w1.organisation_link_past for all to full_role using (true) with check (true);
create policy owner_all on w1.organisation_link_past for all to owner using (true) with check (true);
create policy scoped on w1.organisation_link_past for select to scoped_role using (((from_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (to_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[]))));

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
  town text,
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
  town text,
  constraint organisation_staged_outcome_check CHECK ((outcome = ANY (ARRAY['created'::text, 'updated'::text, 'unchanged'::text, 'known'::text, 'repeated'::text, 'refused'::text]))),
  constraint organisation_staged_pkey PRIMARY KEY (import_id, line)
);
CREATE INDEX organisation_staged_import_id_id_idx ON w1.organisation_staged USING btree (import_id, id);

create table w1.party_decision ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  request_id bigint not null,
  organisation_id bigint not null,
  party_id bigint,
  role text not null,
  decision text not null,
  words text,
  share_percent numeric,
  promised_on date,
  decided_on date,
  constraint party_decision_check CHECK (((role = 'bureau'::text) = (party_id IS NULL))),
  constraint party_decision_check1 CHECK (((decision = 'pending'::text) = (decided_on IS NULL))),
  constraint party_decision_decision_check CHECK ((decision = ANY (ARRAY['pending'::text, 'agreed'::text, 'declined'::text]))),
  constraint party_decision_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES w1.organisation(id),
  constraint party_decision_party_id_fkey FOREIGN KEY (party_id) REFERENCES w1.organisation(id),
  constraint party_decision_pkey PRIMARY KEY (id),
  constraint party_decision_request_id_fkey FOREIGN KEY (request_id) REFERENCES w1.loan_request(id),
  constraint party_decision_role_check CHECK ((role = ANY (ARRAY['bureau'::text, 'bank'::text, 'insurer'::text]))),
  constraint party_decision_share_percent_check CHECK (((share_percent >= (0)::numeric) AND (share_percent <= (100)::numeric)))
);
CREATE INDEX party_decision_recorded_in_idx ON w1.party_decision USING btree (recorded_in);
CREATE INDEX party_decision_request_id_idx ON w1.party_decision USING btree (request_id);
create policy full_all on w1.party_decision for all to full_role using (true) with check (true);
create policy owner_all on w1.party_decision for all to owner using (true) with check (true);
create policy scoped on w1.party_decision for select to scoped_role using (((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (party_id = ANY ((NULLIF(current_setting('app.banks'::text, true), ''::text))::bigint[]))));

create table w1.party_decision_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  request_id bigint not null,
  organisation_id bigint not null,
  party_id bigint,
  role text not null,
  decision text not null,
  words text,
  share_percent numeric,
  promised_on date,
  decided_on date,
  superseded_in bigint not null,
  constraint party_decision_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX party_decision_past_request_id_idx ON w1.party_decision_past USING btree (request_id);
CREATE INDEX party_decision_past_superseded_in_idx ON w1.party_decision_past USING btree (superseded_in);
create policy full_all on w1.party_decision_past for all to full_role using (true) with check (true);
create policy owner_all on w1.party_decision_past for all to owner using (true) with check (true);
create policy scoped on w1.party_decision_past for select to scoped_role using (((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (party_id = ANY ((NULLIF(current_setting('app.banks'::text, true), ''::text))::bigint[]))));

create table w1.placement ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  base_id bigint not null,
  cohort_id bigint not null,
  organisation_id bigint not null,
  trainee text not null,
  field text not null,
  field_en text,
  valid daterange not null,
  outcome text,
  constraint placement_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES w1.cohort(id),
  constraint placement_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES w1.organisation(id),
  constraint placement_outcome_check CHECK ((outcome = ANY (ARRAY['stayed'::text, 'left'::text]))),
  constraint placement_pkey PRIMARY KEY (id),
  constraint placement_trainee_check CHECK ((trainee ~ '^\d{4}-\d{1,2}-\d{2,3}$'::text)),
  constraint placement_trainee_valid_excl EXCLUDE USING gist (trainee WITH =, valid WITH &&) WHERE ((num_nulls(id) = 0)) DEFERRABLE
);
CREATE INDEX placement_base_id_idx ON w1.placement USING btree (base_id);
CREATE INDEX placement_cohort_id_idx ON w1.placement USING btree (cohort_id);
CREATE INDEX placement_recorded_in_idx ON w1.placement USING btree (recorded_in);
CREATE INDEX placement_trainee_idx ON w1.placement USING btree (trainee);
create policy full_all on w1.placement for all to full_role using (true) with check (true);
create policy owner_all on w1.placement for all to owner using (true) with check (true);
create policy scoped on w1.placement for select to scoped_role using (((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (organisation_id = ANY ((NULLIF(current_setting('app.tenants'::text, true), ''::text))::bigint[]))));

create table w1.placement_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  base_id bigint not null,
  cohort_id bigint not null,
  organisation_id bigint not null,
  trainee text not null,
  field text not null,
  field_en text,
  valid daterange not null,
  outcome text,
  superseded_in bigint not null,
  constraint placement_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX placement_past_base_id_idx ON w1.placement_past USING btree (base_id);
CREATE INDEX placement_past_superseded_in_idx ON w1.placement_past USING btree (superseded_in);
create policy full_all on w1.placement_past for all to full_role using (true) with check (true);
create policy owner_all on w1.placement_past for all to owner using (true) with check (true);
create policy scoped on w1.placement_past for select to scoped_role using (((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])) OR (organisation_id = ANY ((NULLIF(current_setting('app.tenants'::text, true), ''::text))::bigint[]))));

create table w1.problem ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  visit_id bigint,
  category text not null,
  title text not null,
  says text,
  channel text not null,
  raised_on date not null,
  owner_id bigint,
  due_on date not null,
  solved_on date,
  answer_by date,
  reopened integer not null default 0,
  constraint problem_category_check CHECK ((category = ANY (ARRAY['project-application'::text, 'college-enterprise-docking'::text, 'venue'::text, 'financing'::text, 'other'::text]))),
  constraint problem_channel_check CHECK ((channel = ANY (ARRAY['visit'::text, 'enterprise'::text, 'phone'::text]))),
  constraint problem_check CHECK ((due_on >= raised_on)),
  constraint problem_check1 CHECK ((solved_on >= raised_on)),
  constraint problem_check2 CHECK ((num_nulls(solved_on, answer_by) = ANY (ARRAY[0, 2]))),
  constraint problem_check3 CHECK (((channel = 'visit'::text) = (visit_id IS NOT NULL))),
  constraint problem_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES w1.organisation(id),
  constraint problem_pkey PRIMARY KEY (id),
  constraint problem_reopened_check CHECK ((reopened >= 0)),
  constraint problem_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES w1.visit(id)
);
CREATE INDEX problem_organisation_id_idx ON w1.problem USING btree (organisation_id);
CREATE INDEX problem_raised_on_idx ON w1.problem USING btree (raised_on);
CREATE INDEX problem_recorded_in_idx ON w1.problem USING btree (recorded_in);
CREATE INDEX problem_visit_id_idx ON w1.problem USING btree (visit_id);
create policy full_all on w1.problem for all to full_role using (true) with check (true);
create policy owner_all on w1.problem for all to owner using (true) with check (true);
create policy scoped on w1.problem for select to scoped_role using ((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])));

create table w1.problem_action ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  problem_id bigint not null,
  organisation_id bigint not null,
  side text not null,
  happened_on date not null,
  words text not null,
  next_on date,
  constraint problem_action_check CHECK ((next_on >= happened_on)),
  constraint problem_action_pkey PRIMARY KEY (id),
  constraint problem_action_problem_id_fkey FOREIGN KEY (problem_id) REFERENCES w1.problem(id),
  constraint problem_action_side_check CHECK ((side = ANY (ARRAY['bureau'::text, 'enterprise'::text])))
);
CREATE INDEX problem_action_problem_id_idx ON w1.problem_action USING btree (problem_id);
CREATE INDEX problem_action_recorded_in_idx ON w1.problem_action USING btree (recorded_in);
create policy full_all on w1.problem_action for all to full_role using (true) with check (true);
create policy owner_all on w1.problem_action for all to owner using (true) with check (true);
create policy scoped on w1.problem_action for select to scoped_role using ((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])));

create table w1.problem_action_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  problem_id bigint not null,
  organisation_id bigint not null,
  side text not null,
  happened_on date not null,
  words text not null,
  next_on date,
  superseded_in bigint not null,
  constraint problem_action_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX problem_action_past_problem_id_idx ON w1.problem_action_past USING btree (problem_id);
CREATE INDEX problem_action_past_superseded_in_idx ON w1.problem_action_past USING btree (superseded_in);
create policy full_all on w1.problem_action_past for all to full_role using (true) with check (true);
create policy owner_all on w1.problem_action_past for all to owner using (true) with check (true);
create policy scoped on w1.problem_action_past for select to scoped_role using ((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])));

create table w1.problem_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  visit_id bigint,
  category text not null,
  title text not null,
  says text,
  channel text not null,
  raised_on date not null,
  owner_id bigint,
  due_on date not null,
  solved_on date,
  answer_by date,
  reopened integer not null,
  superseded_in bigint not null,
  constraint problem_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX problem_past_superseded_in_idx ON w1.problem_past USING btree (superseded_in);
create policy full_all on w1.problem_past for all to full_role using (true) with check (true);
create policy owner_all on w1.problem_past for all to owner using (true) with check (true);
create policy scoped on w1.problem_past for select to scoped_role using ((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])));

create table w1.project_stage ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  project_id bigint not null,
  centre_id bigint,
  stage text not null,
  valid daterange not null,
  constraint project_stage_pkey PRIMARY KEY (id),
  constraint project_stage_project_id_fkey FOREIGN KEY (project_id) REFERENCES w1.introduced_project(id),
  constraint project_stage_project_id_valid_excl EXCLUDE USING gist (project_id WITH =, valid WITH &&) WHERE ((num_nulls(id) = 0)) DEFERRABLE
);
CREATE INDEX project_stage_project_id_idx ON w1.project_stage USING btree (project_id);
CREATE INDEX project_stage_recorded_in_idx ON w1.project_stage USING btree (recorded_in);
create policy full_all on w1.project_stage for all to full_role using (true) with check (true);
create policy owner_all on w1.project_stage for all to owner using (true) with check (true);
create policy scoped on w1.project_stage for select to scoped_role using ((centre_id = ANY ((NULLIF(current_setting('app.centres'::text, true), ''::text))::bigint[])));

create table w1.project_stage_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  project_id bigint not null,
  centre_id bigint,
  stage text not null,
  valid daterange not null,
  superseded_in bigint not null,
  constraint project_stage_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX project_stage_past_project_id_idx ON w1.project_stage_past USING btree (project_id);
CREATE INDEX project_stage_past_superseded_in_idx ON w1.project_stage_past USING btree (superseded_in);
create policy full_all on w1.project_stage_past for all to full_role using (true) with check (true);
create policy owner_all on w1.project_stage_past for all to owner using (true) with check (true);
create policy scoped on w1.project_stage_past for select to scoped_role using ((centre_id = ANY ((NULLIF(current_setting('app.centres'::text, true), ''::text))::bigint[])));

create table w1.received_row ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  sheet_id bigint not null,
  line integer not null,
  subject text not null,
  subject_name text not null,
  industry text,
  filed numeric not null,
  value numeric not null,
  base numeric,
  price_index numeric,
  status text not null,
  note text,
  constraint received_row_pkey PRIMARY KEY (id),
  constraint received_row_price_index_check CHECK ((price_index > (0)::numeric)),
  constraint received_row_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES w1.received_sheet(id),
  constraint received_row_status_check CHECK ((status = ANY (ARRAY['filed'::text, 'estimated'::text])))
);
CREATE INDEX received_row_recorded_in_idx ON w1.received_row USING btree (recorded_in);
CREATE UNIQUE INDEX received_row_subject ON w1.received_row USING btree (sheet_id, subject);
create policy full_all on w1.received_row for all to full_role using (true) with check (true);
create policy owner_all on w1.received_row for all to owner using (true) with check (true);
create policy scoped on w1.received_row for select to scoped_role using (false);

create table w1.received_row_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  sheet_id bigint not null,
  line integer not null,
  subject text not null,
  subject_name text not null,
  industry text,
  filed numeric not null,
  value numeric not null,
  base numeric,
  price_index numeric,
  status text not null,
  note text,
  superseded_in bigint not null,
  constraint received_row_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX received_row_past_sheet_id_idx ON w1.received_row_past USING btree (sheet_id);
CREATE INDEX received_row_past_superseded_in_idx ON w1.received_row_past USING btree (superseded_in);
create policy full_all on w1.received_row_past for all to full_role using (true) with check (true);
create policy owner_all on w1.received_row_past for all to owner using (true) with check (true);
create policy scoped on w1.received_row_past for select to scoped_role using (false);

create table w1.received_sheet ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  series text not null,
  kind text not null,
  period text not null,
  from_office text not null,
  from_office_en text,
  document text not null,
  received_on date not null,
  unit text not null,
  price_basis text not null,
  universe text not null,
  status text not null,
  replaces bigint,
  words text,
  constraint received_sheet_kind_check CHECK ((kind = ANY (ARRAY['detailed'::text, 'comparison'::text]))),
  constraint received_sheet_period_check CHECK ((period ~ '^[0-9]{4}-Q[1-4]$'::text)),
  constraint received_sheet_pkey PRIMARY KEY (id),
  constraint received_sheet_price_basis_check CHECK ((price_basis = ANY (ARRAY['current-prices'::text, 'constant-prices'::text]))),
  constraint received_sheet_replaces_fkey FOREIGN KEY (replaces) REFERENCES w1.received_sheet(id),
  constraint received_sheet_status_check CHECK ((status = ANY (ARRAY['final'::text, 'assumed'::text]))),
  constraint received_sheet_unit_check CHECK ((unit = ANY (ARRAY['yuan'::text, 'wan'::text, 'million'::text]))),
  constraint received_sheet_universe_check CHECK ((universe = ANY (ARRAY['comparable'::text, 'published'::text])))
);
CREATE UNIQUE INDEX received_sheet_first ON w1.received_sheet USING btree (series, kind, period) WHERE (replaces IS NULL);
CREATE INDEX received_sheet_recorded_in_idx ON w1.received_sheet USING btree (recorded_in);
CREATE UNIQUE INDEX received_sheet_successor ON w1.received_sheet USING btree (replaces);
create policy full_all on w1.received_sheet for all to full_role using (true) with check (true);
create policy owner_all on w1.received_sheet for all to owner using (true) with check (true);
create policy scoped on w1.received_sheet for select to scoped_role using (false);

create table w1.received_sheet_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  series text not null,
  kind text not null,
  period text not null,
  from_office text not null,
  from_office_en text,
  document text not null,
  received_on date not null,
  unit text not null,
  price_basis text not null,
  universe text not null,
  status text not null,
  replaces bigint,
  words text,
  superseded_in bigint not null,
  constraint received_sheet_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX received_sheet_past_superseded_in_idx ON w1.received_sheet_past USING btree (superseded_in);
create policy full_all on w1.received_sheet_past for all to full_role using (true) with check (true);
create policy owner_all on w1.received_sheet_past for all to owner using (true) with check (true);
create policy scoped on w1.received_sheet_past for select to scoped_role using (false);

create table w1.received_statement ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  sheet_id bigint not null,
  region text not null,
  level numeric,
  level_step numeric,
  growth numeric,
  growth_basis text,
  constraint received_statement_growth_basis_check CHECK ((growth_basis = ANY (ARRAY['nominal'::text, 'comparable-prices'::text]))),
  constraint received_statement_level_step_check CHECK ((level_step > (0)::numeric)),
  constraint received_statement_pkey PRIMARY KEY (id),
  constraint received_statement_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES w1.received_sheet(id)
);
CREATE INDEX received_statement_recorded_in_idx ON w1.received_statement USING btree (recorded_in);
CREATE UNIQUE INDEX received_statement_region ON w1.received_statement USING btree (sheet_id, region);
create policy full_all on w1.received_statement for all to full_role using (true) with check (true);
create policy owner_all on w1.received_statement for all to owner using (true) with check (true);
create policy scoped on w1.received_statement for select to scoped_role using (false);

create table w1.received_statement_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  sheet_id bigint not null,
  region text not null,
  level numeric,
  level_step numeric,
  growth numeric,
  growth_basis text,
  superseded_in bigint not null,
  constraint received_statement_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX received_statement_past_sheet_id_idx ON w1.received_statement_past USING btree (sheet_id);
CREATE INDEX received_statement_past_superseded_in_idx ON w1.received_statement_past USING btree (superseded_in);
create policy full_all on w1.received_statement_past for all to full_role using (true) with check (true);
create policy owner_all on w1.received_statement_past for all to owner using (true) with check (true);
create policy scoped on w1.received_statement_past for select to scoped_role using (false);

create table w1.release_review ( -- no row security
  single boolean not null default true,
  reviewed_to bigint not null default 0,
  constraint release_review_pkey PRIMARY KEY (single),
  constraint release_review_single_check CHECK (single)
);

create table w1.schema_version ( -- no row security
  version integer not null
);

create table w1.settlement ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  problem_id bigint not null,
  organisation_id bigint not null,
  settled_on date not null,
  kind text not null,
  evidence text,
  reopened_on date,
  constraint settlement_check CHECK ((reopened_on >= settled_on)),
  constraint settlement_check1 CHECK (((kind = 'app'::text) OR (evidence IS NOT NULL))),
  constraint settlement_kind_check CHECK ((kind = ANY (ARRAY['app'::text, 'slip'::text, 'call'::text, 'silence'::text]))),
  constraint settlement_pkey PRIMARY KEY (id),
  constraint settlement_problem_id_fkey FOREIGN KEY (problem_id) REFERENCES w1.problem(id)
);
CREATE UNIQUE INDEX settlement_holding ON w1.settlement USING btree (problem_id) WHERE (reopened_on IS NULL);
CREATE INDEX settlement_problem_id_idx ON w1.settlement USING btree (problem_id);
CREATE INDEX settlement_recorded_in_idx ON w1.settlement USING btree (recorded_in);
create policy full_all on w1.settlement for all to full_role using (true) with check (true);
create policy owner_all on w1.settlement for all to owner using (true) with check (true);
create policy scoped on w1.settlement for select to scoped_role using ((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])));

create table w1.settlement_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  problem_id bigint not null,
  organisation_id bigint not null,
  settled_on date not null,
  kind text not null,
  evidence text,
  reopened_on date,
  superseded_in bigint not null,
  constraint settlement_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX settlement_past_problem_id_idx ON w1.settlement_past USING btree (problem_id);
CREATE INDEX settlement_past_superseded_in_idx ON w1.settlement_past USING btree (superseded_in);
create policy full_all on w1.settlement_past for all to full_role using (true) with check (true);
create policy owner_all on w1.settlement_past for all to owner using (true) with check (true);
create policy scoped on w1.settlement_past for select to scoped_role using ((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])));

create table w1.site_settings ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  site text not null,
  footer text not null,
  footer_en text not null,
  copyright text,
  copyright_en text,
  link_label text,
  link_label_en text,
  link_url text,
  address text,
  constraint site_settings_check CHECK ((num_nulls(copyright, copyright_en) = ANY (ARRAY[0, 2]))),
  constraint site_settings_check1 CHECK ((num_nulls(link_label, link_label_en, link_url) = ANY (ARRAY[0, 3]))),
  constraint site_settings_pkey PRIMARY KEY (id),
  constraint site_settings_site_key UNIQUE (site)
);
CREATE INDEX site_settings_recorded_in_idx ON w1.site_settings USING btree (recorded_in);
create policy full_all on w1.site_settings for all to full_role using (true) with check (true);
create policy owner_all on w1.site_settings for all to owner using (true) with check (true);
create policy scoped on w1.site_settings for select to scoped_role using (false);

create table w1.site_settings_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  site text not null,
  footer text not null,
  footer_en text not null,
  copyright text,
  copyright_en text,
  link_label text,
  link_label_en text,
  link_url text,
  address text,
  superseded_in bigint not null,
  constraint site_settings_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX site_settings_past_superseded_in_idx ON w1.site_settings_past USING btree (superseded_in);
create policy full_all on w1.site_settings_past for all to full_role using (true) with check (true);
create policy owner_all on w1.site_settings_past for all to owner using (true) with check (true);
create policy scoped on w1.site_settings_past for select to scoped_role using (false);

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

create table w1.target ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  measure text not null,
  town text not null,
  valid daterange not null,
  value numeric not null,
  document text not null,
  constraint target_measure_town_valid_excl EXCLUDE USING gist (measure WITH =, town WITH =, valid WITH &&) WHERE ((num_nulls(id) = 0)) DEFERRABLE,
  constraint target_pkey PRIMARY KEY (id),
  constraint target_town_check CHECK ((town ~ '^(\d{9})?$'::text)),
  constraint target_valid_check CHECK (((NOT lower_inf(valid)) AND (NOT upper_inf(valid)))),
  constraint target_value_check CHECK (((value > (0)::numeric) AND (value = trunc(value))))
);
CREATE INDEX target_measure_idx ON w1.target USING btree (measure);
CREATE INDEX target_recorded_in_idx ON w1.target USING btree (recorded_in);
create policy full_all on w1.target for all to full_role using (true) with check (true);
create policy owner_all on w1.target for all to owner using (true) with check (true);
create policy scoped on w1.target for select to scoped_role using (false);

create table w1.target_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  measure text not null,
  town text not null,
  valid daterange not null,
  value numeric not null,
  document text not null,
  superseded_in bigint not null,
  constraint target_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX target_past_superseded_in_idx ON w1.target_past USING btree (superseded_in);
create policy full_all on w1.target_past for all to full_role using (true) with check (true);
create policy owner_all on w1.target_past for all to owner using (true) with check (true);
create policy scoped on w1.target_past for select to scoped_role using (false);

create table w1.technology ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  name text not null,
  name_en text,
  kind text not null,
  valid daterange not null,
  evidence text not null,
  constraint technology_kind_check CHECK ((kind = ANY (ARRAY['own'::text, 'licensed'::text, 'joint'::text]))),
  constraint technology_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES w1.organisation(id),
  constraint technology_organisation_id_name_valid_excl EXCLUDE USING gist (organisation_id WITH =, name WITH =, valid WITH &&) WHERE ((num_nulls(id) = 0)) DEFERRABLE,
  constraint technology_pkey PRIMARY KEY (id)
);
CREATE INDEX technology_organisation_id_idx ON w1.technology USING btree (organisation_id);
CREATE INDEX technology_recorded_in_idx ON w1.technology USING btree (recorded_in);
create policy full_all on w1.technology for all to full_role using (true) with check (true);
create policy owner_all on w1.technology for all to owner using (true) with check (true);
create policy scoped on w1.technology for select to scoped_role using ((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])));

create table w1.technology_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  name text not null,
  name_en text,
  kind text not null,
  valid daterange not null,
  evidence text not null,
  superseded_in bigint not null,
  constraint technology_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX technology_past_organisation_id_idx ON w1.technology_past USING btree (organisation_id);
CREATE INDEX technology_past_superseded_in_idx ON w1.technology_past USING btree (superseded_in);
create policy full_all on w1.technology_past for all to full_role using (true) with check (true);
create policy owner_all on w1.technology_past for all to owner using (true) with check (true);
create policy scoped on w1.technology_past for select to scoped_role using ((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])));

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

create table w1.training_base ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  name text not null,
  name_en text not null,
  recognised_by text not null,
  evidence text not null,
  valid daterange not null,
  constraint training_base_pkey PRIMARY KEY (id)
);
CREATE INDEX training_base_recorded_in_idx ON w1.training_base USING btree (recorded_in);
create policy full_all on w1.training_base for all to full_role using (true) with check (true);
create policy owner_all on w1.training_base for all to owner using (true) with check (true);
create policy scoped on w1.training_base for select to scoped_role using (false);

create table w1.training_base_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  name text not null,
  name_en text not null,
  recognised_by text not null,
  evidence text not null,
  valid daterange not null,
  superseded_in bigint not null,
  constraint training_base_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX training_base_past_superseded_in_idx ON w1.training_base_past USING btree (superseded_in);
create policy full_all on w1.training_base_past for all to full_role using (true) with check (true);
create policy owner_all on w1.training_base_past for all to owner using (true) with check (true);
create policy scoped on w1.training_base_past for select to scoped_role using (false);

create table w1.visit ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  purpose text not null,
  state text not null,
  planned_on date,
  happened_on date,
  constraint visit_check CHECK (
CASE state
    WHEN 'done'::text THEN (happened_on IS NOT NULL)
    ELSE ((happened_on IS NULL) AND (planned_on IS NOT NULL))
END),
  constraint visit_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES w1.organisation(id),
  constraint visit_pkey PRIMARY KEY (id),
  constraint visit_purpose_check CHECK ((purpose = ANY (ARRAY['inspection'::text, 'follow-up'::text, 'asked-for'::text]))),
  constraint visit_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'done'::text, 'dropped'::text])))
);
CREATE INDEX visit_happened_on_idx ON w1.visit USING btree (happened_on);
CREATE INDEX visit_organisation_id_idx ON w1.visit USING btree (organisation_id);
CREATE INDEX visit_recorded_in_idx ON w1.visit USING btree (recorded_in);
create policy full_all on w1.visit for all to full_role using (true) with check (true);
create policy owner_all on w1.visit for all to owner using (true) with check (true);
create policy scoped on w1.visit for select to scoped_role using ((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])));

create table w1.visit_note ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  visit_id bigint not null,
  words text not null,
  constraint visit_note_pkey PRIMARY KEY (id),
  constraint visit_note_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES w1.visit(id)
);
CREATE INDEX visit_note_recorded_in_idx ON w1.visit_note USING btree (recorded_in);
CREATE INDEX visit_note_visit_id_idx ON w1.visit_note USING btree (visit_id);
create policy full_all on w1.visit_note for all to full_role using (true) with check (true);
create policy owner_all on w1.visit_note for all to owner using (true) with check (true);
create policy scoped on w1.visit_note for select to scoped_role using (false);

create table w1.visit_note_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  visit_id bigint not null,
  words text not null,
  superseded_in bigint not null,
  constraint visit_note_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX visit_note_past_superseded_in_idx ON w1.visit_note_past USING btree (superseded_in);
CREATE INDEX visit_note_past_visit_id_idx ON w1.visit_note_past USING btree (visit_id);
create policy full_all on w1.visit_note_past for all to full_role using (true) with check (true);
create policy owner_all on w1.visit_note_past for all to owner using (true) with check (true);
create policy scoped on w1.visit_note_past for select to scoped_role using (false);

create table w1.visit_past ( -- row security, forced
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null,
  purpose text not null,
  state text not null,
  planned_on date,
  happened_on date,
  superseded_in bigint not null,
  constraint visit_past_pkey PRIMARY KEY (id, recorded_in)
);
CREATE INDEX visit_past_superseded_in_idx ON w1.visit_past USING btree (superseded_in);
create policy full_all on w1.visit_past for all to full_role using (true) with check (true);
create policy owner_all on w1.visit_past for all to owner using (true) with check (true);
create policy scoped on w1.visit_past for select to scoped_role using ((organisation_id = ANY ((NULLIF(current_setting('app.organisations'::text, true), ''::text))::bigint[])));

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

create view w1.capability_known with (security_invoker=true) as
 SELECT capability.id,
    capability.recorded_in,
    capability.organisation_id,
    capability.name,
    capability.name_en,
    capability.field,
    capability.valid,
    NULL::bigint AS superseded_in
   FROM w1.capability
UNION ALL
 SELECT capability_past.id,
    capability_past.recorded_in,
    capability_past.organisation_id,
    capability_past.name,
    capability_past.name_en,
    capability_past.field,
    capability_past.valid,
    capability_past.superseded_in
   FROM w1.capability_past;

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

create view w1.cohort_host_known with (security_invoker=true) as
 SELECT cohort_host.id,
    cohort_host.recorded_in,
    cohort_host.base_id,
    cohort_host.cohort_id,
    cohort_host.organisation_id,
    cohort_host.places,
    NULL::bigint AS superseded_in
   FROM w1.cohort_host
UNION ALL
 SELECT cohort_host_past.id,
    cohort_host_past.recorded_in,
    cohort_host_past.base_id,
    cohort_host_past.cohort_id,
    cohort_host_past.organisation_id,
    cohort_host_past.places,
    cohort_host_past.superseded_in
   FROM w1.cohort_host_past;

create view w1.cohort_known with (security_invoker=true) as
 SELECT cohort.id,
    cohort.recorded_in,
    cohort.base_id,
    cohort.name,
    cohort.name_en,
    cohort.valid,
    cohort.places,
    NULL::bigint AS superseded_in
   FROM w1.cohort
UNION ALL
 SELECT cohort_past.id,
    cohort_past.recorded_in,
    cohort_past.base_id,
    cohort_past.name,
    cohort_past.name_en,
    cohort_past.valid,
    cohort_past.places,
    cohort_past.superseded_in
   FROM w1.cohort_past;

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

create view w1.enterprise_return_known with (security_invoker=true) as
 SELECT enterprise_return.id,
    enterprise_return.recorded_in,
    enterprise_return.organisation_id,
    enterprise_return.period,
    enterprise_return.state,
    enterprise_return.sales,
    enterprise_return.research_spending,
    enterprise_return.investment,
    enterprise_return.staff,
    enterprise_return.research_staff,
    enterprise_return.filed_on,
    enterprise_return.explanations,
    enterprise_return.question,
    enterprise_return.answer,
    NULL::bigint AS superseded_in
   FROM w1.enterprise_return
UNION ALL
 SELECT enterprise_return_past.id,
    enterprise_return_past.recorded_in,
    enterprise_return_past.organisation_id,
    enterprise_return_past.period,
    enterprise_return_past.state,
    enterprise_return_past.sales,
    enterprise_return_past.research_spending,
    enterprise_return_past.investment,
    enterprise_return_past.staff,
    enterprise_return_past.research_staff,
    enterprise_return_past.filed_on,
    enterprise_return_past.explanations,
    enterprise_return_past.question,
    enterprise_return_past.answer,
    enterprise_return_past.superseded_in
   FROM w1.enterprise_return_past;

create view w1.finding_explanation_known with (security_invoker=true) as
 SELECT finding_explanation.id,
    finding_explanation.recorded_in,
    finding_explanation.sheet_id,
    finding_explanation.region,
    finding_explanation.rule,
    finding_explanation.words,
    finding_explanation.with_whom,
    finding_explanation.said_on,
    NULL::bigint AS superseded_in
   FROM w1.finding_explanation
UNION ALL
 SELECT finding_explanation_past.id,
    finding_explanation_past.recorded_in,
    finding_explanation_past.sheet_id,
    finding_explanation_past.region,
    finding_explanation_past.rule,
    finding_explanation_past.words,
    finding_explanation_past.with_whom,
    finding_explanation_past.said_on,
    finding_explanation_past.superseded_in
   FROM w1.finding_explanation_past;

create view w1.institute_agreement_known with (security_invoker=true) as
 SELECT institute_agreement.id,
    institute_agreement.recorded_in,
    institute_agreement.organisation_id,
    institute_agreement.subject,
    institute_agreement.subject_en,
    institute_agreement.premises,
    institute_agreement.valid,
    institute_agreement.evidence,
    institute_agreement.end_reason,
    NULL::bigint AS superseded_in
   FROM w1.institute_agreement
UNION ALL
 SELECT institute_agreement_past.id,
    institute_agreement_past.recorded_in,
    institute_agreement_past.organisation_id,
    institute_agreement_past.subject,
    institute_agreement_past.subject_en,
    institute_agreement_past.premises,
    institute_agreement_past.valid,
    institute_agreement_past.evidence,
    institute_agreement_past.end_reason,
    institute_agreement_past.superseded_in
   FROM w1.institute_agreement_past;

create view w1.introduced_project_known with (security_invoker=true) as
 SELECT introduced_project.id,
    introduced_project.recorded_in,
    introduced_project.name,
    introduced_project.name_en,
    introduced_project.investor,
    introduced_project.organisation_id,
    introduced_project.industry,
    introduced_project.centre_id,
    introduced_project.planned_investment,
    introduced_project.source,
    introduced_project.owner,
    introduced_project.next_step,
    introduced_project.next_on,
    introduced_project.lost_reason,
    NULL::bigint AS superseded_in
   FROM w1.introduced_project
UNION ALL
 SELECT introduced_project_past.id,
    introduced_project_past.recorded_in,
    introduced_project_past.name,
    introduced_project_past.name_en,
    introduced_project_past.investor,
    introduced_project_past.organisation_id,
    introduced_project_past.industry,
    introduced_project_past.centre_id,
    introduced_project_past.planned_investment,
    introduced_project_past.source,
    introduced_project_past.owner,
    introduced_project_past.next_step,
    introduced_project_past.next_on,
    introduced_project_past.lost_reason,
    introduced_project_past.superseded_in
   FROM w1.introduced_project_past;

create view w1.loan_known with (security_invoker=true) as
 SELECT loan.id,
    loan.recorded_in,
    loan.request_id,
    loan.organisation_id,
    loan.bank_id,
    loan.insurer_id,
    loan.parties,
    loan.principal,
    loan.rate_percent,
    loan.term_months,
    loan.granted_on,
    loan.bureau_share,
    loan.bank_share,
    loan.insurer_share,
    loan.premium,
    NULL::bigint AS superseded_in
   FROM w1.loan
UNION ALL
 SELECT loan_past.id,
    loan_past.recorded_in,
    loan_past.request_id,
    loan_past.organisation_id,
    loan_past.bank_id,
    loan_past.insurer_id,
    loan_past.parties,
    loan_past.principal,
    loan_past.rate_percent,
    loan_past.term_months,
    loan_past.granted_on,
    loan_past.bureau_share,
    loan_past.bank_share,
    loan_past.insurer_share,
    loan_past.premium,
    loan_past.superseded_in
   FROM w1.loan_past;

create view w1.loan_movement_known with (security_invoker=true) as
 SELECT loan_movement.id,
    loan_movement.recorded_in,
    loan_movement.loan_id,
    loan_movement.organisation_id,
    loan_movement.parties,
    loan_movement.kind,
    loan_movement.amount,
    loan_movement.happened_on,
    loan_movement.reported_by,
    NULL::bigint AS superseded_in
   FROM w1.loan_movement
UNION ALL
 SELECT loan_movement_past.id,
    loan_movement_past.recorded_in,
    loan_movement_past.loan_id,
    loan_movement_past.organisation_id,
    loan_movement_past.parties,
    loan_movement_past.kind,
    loan_movement_past.amount,
    loan_movement_past.happened_on,
    loan_movement_past.reported_by,
    loan_movement_past.superseded_in
   FROM w1.loan_movement_past;

create view w1.loan_request_known with (security_invoker=true) as
 SELECT loan_request.id,
    loan_request.recorded_in,
    loan_request.organisation_id,
    loan_request.amount,
    loan_request.purpose,
    loan_request.purpose_en,
    loan_request.asked_on,
    loan_request.problem_id,
    loan_request.parties,
    loan_request.state,
    NULL::bigint AS superseded_in
   FROM w1.loan_request
UNION ALL
 SELECT loan_request_past.id,
    loan_request_past.recorded_in,
    loan_request_past.organisation_id,
    loan_request_past.amount,
    loan_request_past.purpose,
    loan_request_past.purpose_en,
    loan_request_past.asked_on,
    loan_request_past.problem_id,
    loan_request_past.parties,
    loan_request_past.state,
    loan_request_past.superseded_in
   FROM w1.loan_request_past;

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
    organisation.town,
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
    organisation_past.town,
    organisation_past.superseded_in
   FROM w1.organisation_past;

create view w1.organisation_link_known with (security_invoker=true) as
 SELECT organisation_link.id,
    organisation_link.recorded_in,
    organisation_link.from_id,
    organisation_link.to_id,
    organisation_link.kind,
    organisation_link.valid,
    organisation_link.words,
    NULL::bigint AS superseded_in
   FROM w1.organisation_link
UNION ALL
 SELECT organisation_link_past.id,
    organisation_link_past.recorded_in,
    organisation_link_past.from_id,
    organisation_link_past.to_id,
    organisation_link_past.kind,
    organisation_link_past.valid,
    organisation_link_past.words,
    organisation_link_past.superseded_in
   FROM w1.organisation_link_past;

create view w1.party_decision_known with (security_invoker=true) as
 SELECT party_decision.id,
    party_decision.recorded_in,
    party_decision.request_id,
    party_decision.organisation_id,
    party_decision.party_id,
    party_decision.role,
    party_decision.decision,
    party_decision.words,
    party_decision.share_percent,
    party_decision.promised_on,
    party_decision.decided_on,
    NULL::bigint AS superseded_in
   FROM w1.party_decision
UNION ALL
 SELECT party_decision_past.id,
    party_decision_past.recorded_in,
    party_decision_past.request_id,
    party_decision_past.organisation_id,
    party_decision_past.party_id,
    party_decision_past.role,
    party_decision_past.decision,
    party_decision_past.words,
    party_decision_past.share_percent,
    party_decision_past.promised_on,
    party_decision_past.decided_on,
    party_decision_past.superseded_in
   FROM w1.party_decision_past;

create view w1.placement_known with (security_invoker=true) as
 SELECT placement.id,
    placement.recorded_in,
    placement.base_id,
    placement.cohort_id,
    placement.organisation_id,
    placement.trainee,
    placement.field,
    placement.field_en,
    placement.valid,
    placement.outcome,
    NULL::bigint AS superseded_in
   FROM w1.placement
UNION ALL
 SELECT placement_past.id,
    placement_past.recorded_in,
    placement_past.base_id,
    placement_past.cohort_id,
    placement_past.organisation_id,
    placement_past.trainee,
    placement_past.field,
    placement_past.field_en,
    placement_past.valid,
    placement_past.outcome,
    placement_past.superseded_in
   FROM w1.placement_past;

create view w1.problem_action_known with (security_invoker=true) as
 SELECT problem_action.id,
    problem_action.recorded_in,
    problem_action.problem_id,
    problem_action.organisation_id,
    problem_action.side,
    problem_action.happened_on,
    problem_action.words,
    problem_action.next_on,
    NULL::bigint AS superseded_in
   FROM w1.problem_action
UNION ALL
 SELECT problem_action_past.id,
    problem_action_past.recorded_in,
    problem_action_past.problem_id,
    problem_action_past.organisation_id,
    problem_action_past.side,
    problem_action_past.happened_on,
    problem_action_past.words,
    problem_action_past.next_on,
    problem_action_past.superseded_in
   FROM w1.problem_action_past;

create view w1.problem_known with (security_invoker=true) as
 SELECT problem.id,
    problem.recorded_in,
    problem.organisation_id,
    problem.visit_id,
    problem.category,
    problem.title,
    problem.says,
    problem.channel,
    problem.raised_on,
    problem.owner_id,
    problem.due_on,
    problem.solved_on,
    problem.answer_by,
    problem.reopened,
    NULL::bigint AS superseded_in
   FROM w1.problem
UNION ALL
 SELECT problem_past.id,
    problem_past.recorded_in,
    problem_past.organisation_id,
    problem_past.visit_id,
    problem_past.category,
    problem_past.title,
    problem_past.says,
    problem_past.channel,
    problem_past.raised_on,
    problem_past.owner_id,
    problem_past.due_on,
    problem_past.solved_on,
    problem_past.answer_by,
    problem_past.reopened,
    problem_past.superseded_in
   FROM w1.problem_past;

create view w1.project_stage_known with (security_invoker=true) as
 SELECT project_stage.id,
    project_stage.recorded_in,
    project_stage.project_id,
    project_stage.centre_id,
    project_stage.stage,
    project_stage.valid,
    NULL::bigint AS superseded_in
   FROM w1.project_stage
UNION ALL
 SELECT project_stage_past.id,
    project_stage_past.recorded_in,
    project_stage_past.project_id,
    project_stage_past.centre_id,
    project_stage_past.stage,
    project_stage_past.valid,
    project_stage_past.superseded_in
   FROM w1.project_stage_past;

create view w1.received_row_known with (security_invoker=true) as
 SELECT received_row.id,
    received_row.recorded_in,
    received_row.sheet_id,
    received_row.line,
    received_row.subject,
    received_row.subject_name,
    received_row.industry,
    received_row.filed,
    received_row.value,
    received_row.base,
    received_row.price_index,
    received_row.status,
    received_row.note,
    NULL::bigint AS superseded_in
   FROM w1.received_row
UNION ALL
 SELECT received_row_past.id,
    received_row_past.recorded_in,
    received_row_past.sheet_id,
    received_row_past.line,
    received_row_past.subject,
    received_row_past.subject_name,
    received_row_past.industry,
    received_row_past.filed,
    received_row_past.value,
    received_row_past.base,
    received_row_past.price_index,
    received_row_past.status,
    received_row_past.note,
    received_row_past.superseded_in
   FROM w1.received_row_past;

create view w1.received_sheet_known with (security_invoker=true) as
 SELECT received_sheet.id,
    received_sheet.recorded_in,
    received_sheet.series,
    received_sheet.kind,
    received_sheet.period,
    received_sheet.from_office,
    received_sheet.from_office_en,
    received_sheet.document,
    received_sheet.received_on,
    received_sheet.unit,
    received_sheet.price_basis,
    received_sheet.universe,
    received_sheet.status,
    received_sheet.replaces,
    received_sheet.words,
    NULL::bigint AS superseded_in
   FROM w1.received_sheet
UNION ALL
 SELECT received_sheet_past.id,
    received_sheet_past.recorded_in,
    received_sheet_past.series,
    received_sheet_past.kind,
    received_sheet_past.period,
    received_sheet_past.from_office,
    received_sheet_past.from_office_en,
    received_sheet_past.document,
    received_sheet_past.received_on,
    received_sheet_past.unit,
    received_sheet_past.price_basis,
    received_sheet_past.universe,
    received_sheet_past.status,
    received_sheet_past.replaces,
    received_sheet_past.words,
    received_sheet_past.superseded_in
   FROM w1.received_sheet_past;

create view w1.received_statement_known with (security_invoker=true) as
 SELECT received_statement.id,
    received_statement.recorded_in,
    received_statement.sheet_id,
    received_statement.region,
    received_statement.level,
    received_statement.level_step,
    received_statement.growth,
    received_statement.growth_basis,
    NULL::bigint AS superseded_in
   FROM w1.received_statement
UNION ALL
 SELECT received_statement_past.id,
    received_statement_past.recorded_in,
    received_statement_past.sheet_id,
    received_statement_past.region,
    received_statement_past.level,
    received_statement_past.level_step,
    received_statement_past.growth,
    received_statement_past.growth_basis,
    received_statement_past.superseded_in
   FROM w1.received_statement_past;

create view w1.settlement_known with (security_invoker=true) as
 SELECT settlement.id,
    settlement.recorded_in,
    settlement.problem_id,
    settlement.organisation_id,
    settlement.settled_on,
    settlement.kind,
    settlement.evidence,
    settlement.reopened_on,
    NULL::bigint AS superseded_in
   FROM w1.settlement
UNION ALL
 SELECT settlement_past.id,
    settlement_past.recorded_in,
    settlement_past.problem_id,
    settlement_past.organisation_id,
    settlement_past.settled_on,
    settlement_past.kind,
    settlement_past.evidence,
    settlement_past.reopened_on,
    settlement_past.superseded_in
   FROM w1.settlement_past;

create view w1.site_settings_known with (security_invoker=true) as
 SELECT site_settings.id,
    site_settings.recorded_in,
    site_settings.site,
    site_settings.footer,
    site_settings.footer_en,
    site_settings.copyright,
    site_settings.copyright_en,
    site_settings.link_label,
    site_settings.link_label_en,
    site_settings.link_url,
    site_settings.address,
    NULL::bigint AS superseded_in
   FROM w1.site_settings
UNION ALL
 SELECT site_settings_past.id,
    site_settings_past.recorded_in,
    site_settings_past.site,
    site_settings_past.footer,
    site_settings_past.footer_en,
    site_settings_past.copyright,
    site_settings_past.copyright_en,
    site_settings_past.link_label,
    site_settings_past.link_label_en,
    site_settings_past.link_url,
    site_settings_past.address,
    site_settings_past.superseded_in
   FROM w1.site_settings_past;

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

create view w1.target_known with (security_invoker=true) as
 SELECT target.id,
    target.recorded_in,
    target.measure,
    target.town,
    target.valid,
    target.value,
    target.document,
    NULL::bigint AS superseded_in
   FROM w1.target
UNION ALL
 SELECT target_past.id,
    target_past.recorded_in,
    target_past.measure,
    target_past.town,
    target_past.valid,
    target_past.value,
    target_past.document,
    target_past.superseded_in
   FROM w1.target_past;

create view w1.technology_known with (security_invoker=true) as
 SELECT technology.id,
    technology.recorded_in,
    technology.organisation_id,
    technology.name,
    technology.name_en,
    technology.kind,
    technology.valid,
    technology.evidence,
    NULL::bigint AS superseded_in
   FROM w1.technology
UNION ALL
 SELECT technology_past.id,
    technology_past.recorded_in,
    technology_past.organisation_id,
    technology_past.name,
    technology_past.name_en,
    technology_past.kind,
    technology_past.valid,
    technology_past.evidence,
    technology_past.superseded_in
   FROM w1.technology_past;

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

create view w1.training_base_known with (security_invoker=true) as
 SELECT training_base.id,
    training_base.recorded_in,
    training_base.name,
    training_base.name_en,
    training_base.recognised_by,
    training_base.evidence,
    training_base.valid,
    NULL::bigint AS superseded_in
   FROM w1.training_base
UNION ALL
 SELECT training_base_past.id,
    training_base_past.recorded_in,
    training_base_past.name,
    training_base_past.name_en,
    training_base_past.recognised_by,
    training_base_past.evidence,
    training_base_past.valid,
    training_base_past.superseded_in
   FROM w1.training_base_past;

create view w1.visit_known with (security_invoker=true) as
 SELECT visit.id,
    visit.recorded_in,
    visit.organisation_id,
    visit.purpose,
    visit.state,
    visit.planned_on,
    visit.happened_on,
    NULL::bigint AS superseded_in
   FROM w1.visit
UNION ALL
 SELECT visit_past.id,
    visit_past.recorded_in,
    visit_past.organisation_id,
    visit_past.purpose,
    visit_past.state,
    visit_past.planned_on,
    visit_past.happened_on,
    visit_past.superseded_in
   FROM w1.visit_past;

create view w1.visit_note_known with (security_invoker=true) as
 SELECT visit_note.id,
    visit_note.recorded_in,
    visit_note.visit_id,
    visit_note.words,
    NULL::bigint AS superseded_in
   FROM w1.visit_note
UNION ALL
 SELECT visit_note_past.id,
    visit_note_past.recorded_in,
    visit_note_past.visit_id,
    visit_note_past.words,
    visit_note_past.superseded_in
   FROM w1.visit_note_past;

grant delete, insert, select, update on w1.bulletin to full_role;

grant select on w1.bulletin to scoped_role;

grant select on w1.bulletin_known to full_role;

grant select on w1.bulletin_known to scoped_role;

grant insert, select on w1.bulletin_past to full_role;

grant select on w1.bulletin_past to scoped_role;

grant delete, insert, select, update on w1.capability to full_role;

grant select on w1.capability to scoped_role;

grant select on w1.capability_known to full_role;

grant select on w1.capability_known to scoped_role;

grant insert, select on w1.capability_past to full_role;

grant select on w1.capability_past to scoped_role;

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

grant delete, insert, select, update on w1.cohort to full_role;

grant select on w1.cohort to scoped_role;

grant delete, insert, select, update on w1.cohort_host to full_role;

grant select on w1.cohort_host to scoped_role;

grant select on w1.cohort_host_known to full_role;

grant select on w1.cohort_host_known to scoped_role;

grant insert, select on w1.cohort_host_past to full_role;

grant select on w1.cohort_host_past to scoped_role;

grant select on w1.cohort_known to full_role;

grant select on w1.cohort_known to scoped_role;

grant insert, select on w1.cohort_past to full_role;

grant select on w1.cohort_past to scoped_role;

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

grant delete, insert, select, update on w1.enterprise_return to full_role;

grant select on w1.enterprise_return to scoped_role;

grant select on w1.enterprise_return_known to full_role;

grant select on w1.enterprise_return_known to scoped_role;

grant insert, select on w1.enterprise_return_past to full_role;

grant select on w1.enterprise_return_past to scoped_role;

grant insert, select on w1.figure to full_role;

grant delete, insert, select, update on w1.finding_explanation to full_role;

grant select on w1.finding_explanation to scoped_role;

grant select on w1.finding_explanation_known to full_role;

grant select on w1.finding_explanation_known to scoped_role;

grant insert, select on w1.finding_explanation_past to full_role;

grant select on w1.finding_explanation_past to scoped_role;

grant delete, insert, select, update on w1.institute_agreement to full_role;

grant select on w1.institute_agreement to scoped_role;

grant select on w1.institute_agreement_known to full_role;

grant select on w1.institute_agreement_known to scoped_role;

grant insert, select on w1.institute_agreement_past to full_role;

grant select on w1.institute_agreement_past to scoped_role;

grant delete, insert, select, update on w1.introduced_project to full_role;

grant select on w1.introduced_project to scoped_role;

grant select on w1.introduced_project_known to full_role;

grant select on w1.introduced_project_known to scoped_role;

grant insert, select on w1.introduced_project_past to full_role;

grant select on w1.introduced_project_past to scoped_role;

grant insert, select on w1.ledger to full_role;

grant delete, insert, select, update on w1.loan to full_role;

grant select on w1.loan to scoped_role;

grant select on w1.loan_known to full_role;

grant select on w1.loan_known to scoped_role;

grant delete, insert, select, update on w1.loan_movement to full_role;

grant select on w1.loan_movement to scoped_role;

grant select on w1.loan_movement_known to full_role;

grant select on w1.loan_movement_known to scoped_role;

grant insert, select on w1.loan_movement_past to full_role;

grant select on w1.loan_movement_past to scoped_role;

grant insert, select on w1.loan_past to full_role;

grant select on w1.loan_past to scoped_role;

grant delete, insert, select, update on w1.loan_request to full_role;

grant select on w1.loan_request to scoped_role;

grant select on w1.loan_request_known to full_role;

grant select on w1.loan_request_known to scoped_role;

grant insert, select on w1.loan_request_past to full_role;

grant select on w1.loan_request_past to scoped_role;

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

grant delete, insert, select, update on w1.organisation_link to full_role;

grant select on w1.organisation_link to scoped_role;

grant select on w1.organisation_link_known to full_role;

grant select on w1.organisation_link_known to scoped_role;

grant insert, select on w1.organisation_link_past to full_role;

grant select on w1.organisation_link_past to scoped_role;

grant insert, select on w1.organisation_past to full_role;

grant select on w1.organisation_past to scoped_role;

grant delete, insert, select, update on w1.organisation_staged to full_role;

grant delete, insert, select, update on w1.party_decision to full_role;

grant select on w1.party_decision to scoped_role;

grant select on w1.party_decision_known to full_role;

grant select on w1.party_decision_known to scoped_role;

grant insert, select on w1.party_decision_past to full_role;

grant select on w1.party_decision_past to scoped_role;

grant delete, insert, select, update on w1.placement to full_role;

grant select on w1.placement to scoped_role;

grant select on w1.placement_known to full_role;

grant select on w1.placement_known to scoped_role;

grant insert, select on w1.placement_past to full_role;

grant select on w1.placement_past to scoped_role;

grant delete, insert, select, update on w1.problem to full_role;

grant select on w1.problem to scoped_role;

grant delete, insert, select, update on w1.problem_action to full_role;

grant select on w1.problem_action to scoped_role;

grant select on w1.problem_action_known to full_role;

grant select on w1.problem_action_known to scoped_role;

grant insert, select on w1.problem_action_past to full_role;

grant select on w1.problem_action_past to scoped_role;

grant select on w1.problem_known to full_role;

grant select on w1.problem_known to scoped_role;

grant insert, select on w1.problem_past to full_role;

grant select on w1.problem_past to scoped_role;

grant delete, insert, select, update on w1.project_stage to full_role;

grant select on w1.project_stage to scoped_role;

grant select on w1.project_stage_known to full_role;

grant select on w1.project_stage_known to scoped_role;

grant insert, select on w1.project_stage_past to full_role;

grant select on w1.project_stage_past to scoped_role;

grant delete, insert, select, update on w1.received_row to full_role;

grant select on w1.received_row to scoped_role;

grant select on w1.received_row_known to full_role;

grant select on w1.received_row_known to scoped_role;

grant insert, select on w1.received_row_past to full_role;

grant select on w1.received_row_past to scoped_role;

grant delete, insert, select, update on w1.received_sheet to full_role;

grant select on w1.received_sheet to scoped_role;

grant select on w1.received_sheet_known to full_role;

grant select on w1.received_sheet_known to scoped_role;

grant insert, select on w1.received_sheet_past to full_role;

grant select on w1.received_sheet_past to scoped_role;

grant delete, insert, select, update on w1.received_statement to full_role;

grant select on w1.received_statement to scoped_role;

grant select on w1.received_statement_known to full_role;

grant select on w1.received_statement_known to scoped_role;

grant insert, select on w1.received_statement_past to full_role;

grant select on w1.received_statement_past to scoped_role;

grant select, usage on w1.record_number to full_role;

grant select, update on w1.release_review to full_role;

grant delete, insert, select, update on w1.settlement to full_role;

grant select on w1.settlement to scoped_role;

grant select on w1.settlement_known to full_role;

grant select on w1.settlement_known to scoped_role;

grant insert, select on w1.settlement_past to full_role;

grant select on w1.settlement_past to scoped_role;

grant delete, insert, select, update on w1.site_settings to full_role;

grant select on w1.site_settings to scoped_role;

grant select on w1.site_settings_known to full_role;

grant select on w1.site_settings_known to scoped_role;

grant insert, select on w1.site_settings_past to full_role;

grant select on w1.site_settings_past to scoped_role;

grant delete, insert, select, update on w1.stage_period to full_role;

grant select on w1.stage_period to scoped_role;

grant select on w1.stage_period_known to full_role;

grant select on w1.stage_period_known to scoped_role;

grant insert, select on w1.stage_period_past to full_role;

grant select on w1.stage_period_past to scoped_role;

grant delete, insert, select, update on w1.target to full_role;

grant select on w1.target to scoped_role;

grant select on w1.target_known to full_role;

grant select on w1.target_known to scoped_role;

grant insert, select on w1.target_past to full_role;

grant select on w1.target_past to scoped_role;

grant delete, insert, select, update on w1.technology to full_role;

grant select on w1.technology to scoped_role;

grant select on w1.technology_known to full_role;

grant select on w1.technology_known to scoped_role;

grant insert, select on w1.technology_past to full_role;

grant select on w1.technology_past to scoped_role;

grant delete, insert, select, update on w1.tenancy to full_role;

grant select on w1.tenancy to scoped_role;

grant select on w1.tenancy_known to full_role;

grant select on w1.tenancy_known to scoped_role;

grant insert, select on w1.tenancy_past to full_role;

grant select on w1.tenancy_past to scoped_role;

grant delete, insert, select, update on w1.training_base to full_role;

grant select on w1.training_base to scoped_role;

grant select on w1.training_base_known to full_role;

grant select on w1.training_base_known to scoped_role;

grant insert, select on w1.training_base_past to full_role;

grant select on w1.training_base_past to scoped_role;

grant delete, insert, select, update on w1.visit to full_role;

grant select on w1.visit to scoped_role;

grant select on w1.visit_known to full_role;

grant select on w1.visit_known to scoped_role;

grant delete, insert, select, update on w1.visit_note to full_role;

grant select on w1.visit_note to scoped_role;

grant select on w1.visit_note_known to full_role;

grant select on w1.visit_note_known to scoped_role;

grant insert, select on w1.visit_note_past to full_role;

grant select on w1.visit_note_past to scoped_role;

grant insert, select on w1.visit_past to full_role;

grant select on w1.visit_past to scoped_role;

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
