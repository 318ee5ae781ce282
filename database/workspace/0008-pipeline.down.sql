drop view project_stage_known;
drop table project_stage_past;
drop table project_stage;
drop view introduced_project_known;
drop table introduced_project_past;
drop table introduced_project;
