drop table secret_mark;
