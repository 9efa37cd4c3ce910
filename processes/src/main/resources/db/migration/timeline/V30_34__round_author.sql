-- Who shaped a round last and when: told to whoever shaped it at the same time. Empty where nobody has since it was drafted.
alter table eplan.round
    add column shaped_by text,
    add column shaped_at timestamptz;
comment on column eplan.round.shaped_at is 'the business instant';
