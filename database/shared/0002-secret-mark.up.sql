-- By which another secret is noticed: roots of evidence and passwords of roles are derived from it.
create table secret_mark (
  single boolean primary key default true check (single),
  mark text not null
);
