-- Which running cases were told of a round that was added to their year; each is told once.
create table eplan.special_round_case (
    entry_round_id bigint      primary key references eplan.entry_round on delete cascade,
    announced_at   timestamptz not null default clock_timestamp()
);
