drop view capability_known;
drop table capability_past;
drop table capability;
drop view institute_agreement_known;
drop table institute_agreement_past;
drop table institute_agreement;
