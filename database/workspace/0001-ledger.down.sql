drop procedure no_overlap(text, text[]);
drop procedure guard_rows(text, text);
drop procedure make_entity(text, text);
drop function must(bigint, text);
drop function this_entry();
drop function append_entry(bigint, text, jsonb, bytea, timestamptz);
drop sequence record_number;
drop table workspace_clock;
drop table ledger;
