-- An organisation's town; what technologies it has; which organisations drive, own or supply which.

-- Gives the past and the known view of an entity the columns that its table has now, in the same order; a version
-- from before a column existed has null there. To be called behind `alter table … add column`, or drop.
create procedure remake_past(entity text, reach text) language plpgsql as $$
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
  execute format('grant select, insert on %I to {{full}}', past);
  execute format('grant select on %I, %I to {{scoped}}', past, entity || '_known');
  execute format('grant select on %I to {{full}}', entity || '_known');
  call guard_rows(past, reach);
end $$;

-- Nine digits, GB/T 10114.
alter table organisation add column town text check (town ~ '^\d{9}$');
call remake_past('organisation',
  $$id = any(nullif(current_setting('app.organisations', true), '')::bigint[])
    or id = any(nullif(current_setting('app.tenants', true), '')::bigint[])$$);
alter table organisation_staged add column town text;

-- A consent is somebody's; those recorded before are left as they are.
alter table consent add constraint consent_organisation_id_fkey
  foreign key (organisation_id) references organisation (id) not valid;

create table technology (
  id bigint not null,
  recorded_in bigint not null,
  organisation_id bigint not null references organisation (id),
  name text not null,
  name_en text,
  kind text not null check (kind in ('own', 'licensed', 'joint')),
  valid daterange not null,
  evidence text not null
);
call no_overlap('technology', '{organisation_id, name}');
call make_entity('technology',
  $$organisation_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])$$);
create index on technology_past (organisation_id);

-- `from_id` drives, owns or supplies `to_id`; both ends may see it.
create table organisation_link (
  id bigint not null,
  recorded_in bigint not null,
  from_id bigint not null references organisation (id),
  to_id bigint not null references organisation (id),
  kind text not null check (kind in ('drives', 'parent', 'supplier')),
  valid daterange not null,
  words text not null,
  check (from_id <> to_id)
);
call no_overlap('organisation_link', '{from_id, to_id, kind}');
call make_entity('organisation_link',
  $$from_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])
    or to_id = any(nullif(current_setting('app.organisations', true), '')::bigint[])$$);
create index on organisation_link (to_id);
create index on organisation_link_past (from_id);
create index on organisation_link_past (to_id);
