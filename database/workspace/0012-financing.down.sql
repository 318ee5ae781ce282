drop view loan_movement_known, loan_known, party_decision_known, loan_request_known;
drop table loan_movement_past, loan_movement, loan_past, loan, party_decision_past, party_decision,
  loan_request_past, loan_request;
