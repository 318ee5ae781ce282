drop view consent_known;
drop table consent_past;
drop table consent;
drop view member_known;
drop table member_past;
drop table member;
