-- Contracts: who of the approval they are with, what is handed over on the first day, their documents, and the reports of deliveries.
alter table eplan.contract add column candidate_id bigint references eplan.hiring_candidate;
create unique index contract_of_candidate on eplan.contract (candidate_id) where candidate_id is not null;
comment on column eplan.contract.candidate_id is 'null for somebody who was found after the approval';
create index contract_renews on eplan.contract (renews) where renews is not null;

-- LAOs that the contractor takes over on the contract's first day, whoever has them then.
create table eplan.contract_hand_over (
    contract_id bigint not null references eplan.contract,
    lao_id      bigint not null references eplan.lao,
    primary key (contract_id, lao_id)
);

-- Copies of contracts and other hiring documents (note 2 of letter W 1353). What was taken off stays on record.
create table eplan.contract_file (
    id          bigint      generated always as identity primary key,
    contract_id bigint      not null references eplan.contract,
    kind        text        not null check (kind in ('CONTRACT', 'OTHER')),
    name        text        not null check (length(name) between 1 and 200),
    media_type  text        not null,
    size        int         not null check (size > 0),
    content     bytea       not null,
    by_name     text        not null,
    at          timestamptz not null,
    removed_at  timestamptz,
    removed_by  text
);
create index contract_file_of_contract on eplan.contract_file (contract_id, id) where removed_at is null;
-- PDF is packed already
alter table eplan.contract_file alter column content set storage external;

-- What the contractor says of an instalment's work. Its figures are counted anew while it is a draft, and kept as delivered.
create table eplan.instalment_report (
    contract_id  bigint not null,
    instalment   int    not null,
    version      int    not null,
    added        text   not null check (length(added) <= 20000),
    looks        int,
    laos_looked  int,
    chased       int,
    laos_chased  int,
    on_behalf    int,
    verified     int,
    completed    int,
    laos         int,
    delivered_on date,
    delivered_by text,
    returned     text,
    primary key (contract_id, instalment),
    foreign key (contract_id, instalment) references eplan.instalment,
    check ((delivered_on is null) = (looks is null))
);
comment on column eplan.instalment_report.delivered_on is 'null for a draft, and again once it came back';
