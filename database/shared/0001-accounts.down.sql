drop table workspace;
drop table "verification";
drop table "account";
drop table "session";
drop table "user";
