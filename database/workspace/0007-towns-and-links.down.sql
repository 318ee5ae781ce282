alter table consent drop constraint consent_organisation_id_fkey;
drop view organisation_link_known;
drop table organisation_link_past;
drop table organisation_link;
drop view technology_known;
drop table technology_past;
drop table technology;
alter table organisation_staged drop column town;
drop view organisation_known;
alter table organisation drop column town;
create view organisation_known as select * from organisation;
call remake_past('organisation',
  $$id = any(nullif(current_setting('app.organisations', true), '')::bigint[])
    or id = any(nullif(current_setting('app.tenants', true), '')::bigint[])$$);
drop procedure remake_past;
