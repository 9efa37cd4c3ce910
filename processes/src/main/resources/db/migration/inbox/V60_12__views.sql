-- Filters of the inbox that people keep under a name, for themselves or for their office. What is kept is the text of the
-- screen's URL: it is read leniently, and whoever opens it sees what is in their own scope.
create table eplan.inbox_view (
    id          bigint      generated always as identity primary key,
    account_id  bigint      not null references eplan.account,
    -- the office it may be shared with; null is headquarters
    province_id bigint      references eplan.province,
    name        text        not null check (length(name) between 1 and 60),
    query       text        not null check (length(query) <= 1000),
    shared      boolean     not null,
    at          timestamptz not null default clock_timestamp(),
    unique (account_id, name)
);
create index inbox_view_shared on eplan.inbox_view (province_id) where shared;
