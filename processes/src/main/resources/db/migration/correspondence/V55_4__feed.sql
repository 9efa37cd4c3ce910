-- Links to calendars of deadlines. Who has the link may read it: only its SHA-256 is kept, and it can be revoked.
create table eplan.calendar_feed (
    digest     bytea       primary key,
    account_id bigint      not null references eplan.account,
    made_at    timestamptz not null default clock_timestamp(),
    used_at    timestamptz,
    revoked_at timestamptz
);
create unique index calendar_feed_one on eplan.calendar_feed (account_id) where revoked_at is null;
