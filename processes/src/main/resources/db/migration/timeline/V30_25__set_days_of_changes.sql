-- The days that were set, before the round's shift rule; null where they are the due dates themselves. What puts a change back sets
-- the day again: where it is due follows from the holidays.
alter table eplan.timeline_change add column old_set date, add column new_set date;
