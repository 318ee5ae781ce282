drop table organisation_staged;
drop table organisation_import;
drop view class_period_known;
drop table class_period_past;
drop table class_period;
drop view organisation_known;
drop table organisation_past;
drop table organisation;
