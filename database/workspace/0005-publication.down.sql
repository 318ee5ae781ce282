drop schema {{release}} cascade;
drop table release_review;
drop view notice_known;
drop table notice_past;
drop table notice;
drop view bulletin_known;
drop table bulletin_past;
drop table bulletin;
drop table figure;
