drop view site_settings_known;
drop table site_settings_past;
drop table site_settings;
