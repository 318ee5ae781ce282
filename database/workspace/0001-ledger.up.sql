-- The ledger, the workspace's clock, and the helpers that give every entity its past.
grant usage on schema {{schema}} to {{full}}, {{scoped}};

create table ledger (
  entry bigint primary key,
  at timestamptz not null,
  actor bigint,
  act text not null,
  content jsonb not null,
  content_hash bytea not null,
  previous_hash bytea not null,
  hash bytea not null unique
);
create index on ledger (at);
grant select, insert on ledger to {{full}};

-- Entry 0, the genesis: the hash of {"act":"genesis"} on nothing before it.
insert into ledger
select 0, g.at, null, 'genesis', '{"act":"genesis"}', g.content_hash, decode(repeat('00', 32), 'hex'),
  sha256(decode(repeat('00', 32), 'hex') || int8send(0)
    || int8send((extract(epoch from g.at) * 1000000)::bigint) || g.content_hash)
from (select timestamptz '2000-01-01 00:00:00+00' as at, sha256('{"act":"genesis"}'::bytea) as content_hash) g;

-- Working state: the workspace's clock is real time minus offset_by; entries on an earlier date are possible
-- only while the workspace is being set up.
create table workspace_clock (
  single boolean primary key default true check (single),
  offset_by interval not null default '0',
  setting_up boolean not null default true
);
insert into workspace_clock default values;
grant select, update on workspace_clock to {{full}};

-- One number series for the records of all entities; the application takes numbers in blocks.
create sequence record_number;
grant usage, select on sequence record_number to {{full}};

create function append_entry(
  the_actor bigint, the_act text, the_content jsonb, the_content_hash bytea, set_up_at timestamptz
) returns bigint language plpgsql as $$
declare h record; c record; t timestamptz; n bigint;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'the ledger is appended under read committed only';
  end if;
  -- The lock is a statement of its own, so that the next one reads what its holder committed.
  perform pg_advisory_xact_lock('{{schema}}.ledger'::regclass::bigint);
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
end $$;

create function this_entry() returns bigint language sql stable as $$
  select current_setting('app.entry')::bigint
$$;

-- Raises when a statement touched nothing: the version it named is no longer the present one.
create function must(touched bigint, code text) returns boolean language plpgsql as $$
begin
  if touched = 0 then
    raise exception 'the record has changed since it was read' using errcode = code;
  end if;
  return true;
end $$;

-- Gives the table `entity` (id, recorded_in, …) its past, its known view, policies and grants.
-- `reach` is the condition under which a scoped reader sees a row.
create procedure make_entity(entity text, reach text) language plpgsql as $$
begin
  execute format('alter table %I add primary key (id)', entity);
  execute format('create index on %I (recorded_in)', entity);
  execute format('create table %I (like %I, superseded_in bigint not null, primary key (id, recorded_in))',
    entity || '_past', entity);
  execute format('create index on %I (superseded_in)', entity || '_past');
  execute format('create view %I with (security_invoker) as select *, null::bigint as superseded_in from %I'
    || ' union all select * from %I', entity || '_known', entity, entity || '_past');
  execute format('grant select, insert, update, delete on %I to {{full}}', entity);
  execute format('grant select, insert on %I to {{full}}', entity || '_past');
  execute format('grant select on %I, %I, %I to {{scoped}}', entity, entity || '_past', entity || '_known');
  execute format('grant select on %I to {{full}}', entity || '_known');
  call guard_rows(entity, reach);
  call guard_rows(entity || '_past', reach);
end $$;

-- Row-level security that binds the owner too; whoever has no policy here sees nothing.
create procedure guard_rows(guarded text, reach text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', guarded);
  execute format('alter table %I force row level security', guarded);
  execute format('create policy full_all on %I to {{full}} using (true) with check (true)', guarded);
  execute format('create policy owner_all on %I to current_user using (true) with check (true)', guarded);
  execute format('create policy scoped on %I for select to {{scoped}} using (%s)', guarded, reach);
end $$;

-- No two rows that agree in `columns` are valid on one day. Lookups by the first column get an index of their own:
-- no query may use that of the exclusion. PostgreSQL (seen in 18.4) marks live entries of a GiST index dead when a
-- page splits under a query that looks into the index again and again, and from then on misses their rows. The
-- index has a condition that holds for every row and that no query states, so it serves the exclusion alone.
create procedure no_overlap(entity text, columns text[]) language plpgsql as $$
begin
  execute format('alter table %I add constraint %I exclude using gist (%s, valid with &&)'
    || ' where (num_nulls(id) = 0) deferrable initially immediate',
    entity, entity || '_' || array_to_string(columns, '_') || '_valid_excl',
    (select string_agg(format('%I with =', one), ', ') from unnest(columns) one));
  execute format('create index on %I (%I)', entity, columns[1]);
end $$;
