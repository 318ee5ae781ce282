drop view enterprise_return_known;
drop table enterprise_return_past;
drop table enterprise_return;
