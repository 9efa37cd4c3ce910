-- Who may sign in. Role and scope live here, whoever vouches for the identity (docs/decisions/006-signed-in-identity.md).
create table eplan.account (
    id            bigint generated always as identity primary key,
    version       integer     not null default 0,
    username      text        not null unique check (username = lower(username) and length(username) between 1 and 100),
    display_name  text        not null check (length(display_name) between 1 and 200),
    role          text        not null,
    province_id   bigint      references eplan.province,
    lao_id        bigint      references eplan.lao,
    password_hash text,
    enabled       boolean     not null default true,
    created_at    timestamptz not null default clock_timestamp(),
    constraint account_scope_fits_role check (
        case role
            when 'LAO_STAFF' then lao_id is not null and province_id is null
            when 'ANALYST' then province_id is not null and lao_id is null
            when 'PROVINCIAL_OFFICER' then province_id is not null and lao_id is null
            when 'PROVINCIAL_HEAD' then province_id is not null and lao_id is null
            when 'HQ_PROCESS_OWNER' then province_id is null and lao_id is null
            when 'HQ_OFFICER' then province_id is null and lao_id is null
            when 'AUDITOR' then province_id is null and lao_id is null
            else false
        end)
);
create index account_of_province on eplan.account (province_id) where province_id is not null;
create index account_of_lao on eplan.account (lao_id) where lao_id is not null;

-- Which identities lead to an account: issuer 'eplan' with the username for our own sign-in, an OpenID Connect issuer with its subject otherwise.
create table eplan.account_identity (
    issuer     text   not null,
    subject    text   not null,
    account_id bigint not null references eplan.account,
    primary key (issuer, subject)
);
create index account_identity_of_account on eplan.account_identity (account_id);

-- Wrong tries by the name that was typed, whether or not there is such an account; only a digest is kept, for people type passwords into the wrong field.
create table eplan.sign_in_try (
    name_digest  bytea       primary key,
    tries        integer     not null,
    last_try     timestamptz not null,
    locked_until timestamptz
);
create index sign_in_try_by_age on eplan.sign_in_try (last_try);
