drop view placement_known, cohort_host_known, cohort_known, training_base_known;
drop table placement_past, placement, cohort_host_past, cohort_host, cohort_past, cohort,
  training_base_past, training_base;
