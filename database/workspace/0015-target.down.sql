drop view target_known;
drop table target_past;
drop table target;
