-- People of an LAO to call or write to, besides the clerk that the registry names. Never changed: what is corrected is a new
-- row that replaces the old one; what was replaced or removed is gone and stays on record.
create table eplan.lao_contact (
    id       bigint      generated always as identity primary key,
    lao_id   bigint      not null references eplan.lao,
    name     text        not null check (length(name) between 1 and 120),
    post     text        check (length(post) <= 120),
    phone    text        check (length(phone) <= 60),
    email    text        check (length(email) <= 200),
    since    date        not null,
    by_name  text        not null,
    for_name text,
    at       timestamptz not null default clock_timestamp(),
    replaces bigint      references eplan.lao_contact,
    gone_on  date,
    gone_by  text,
    gone_for text,
    gone_at  timestamptz,
    check (phone is not null or email is not null),
    check ((gone_on is null) = (gone_by is null) and (gone_on is null) = (gone_at is null))
);
comment on column eplan.lao_contact.since is 'the business day; likewise gone_on';
comment on column eplan.lao_contact.for_name is 'whom the writer stood in for; likewise gone_for';
comment on column eplan.lao_contact.at is 'real time; likewise gone_at';
create index lao_contact_lao on eplan.lao_contact (lao_id) where gone_on is null;
