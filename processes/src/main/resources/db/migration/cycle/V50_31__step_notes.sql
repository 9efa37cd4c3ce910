-- Notes about chasing a step of the analyst hiring cycle stand beside those of rounds: the same telephone calls, the same promises.
alter table eplan.chase_note
    alter column entry_round_id drop not null,
    add column hiring_step_id bigint,
    add constraint chase_note_of_one check (num_nonnulls(entry_round_id, hiring_step_id) = 1);
create index chase_note_by_step on eplan.chase_note (hiring_step_id, id) where hiring_step_id is not null;
