-- What whoever chased means to do next.
alter table eplan.chase_note add column next_step text check (length(next_step) <= 200);
