drop view disclosure_rule_known;
drop table disclosure_rule_past;
drop table disclosure_rule;
