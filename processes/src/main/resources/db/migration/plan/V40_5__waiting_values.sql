-- What people typed while somebody else changed the same, until they have chosen. Read and written by each person alone.
create table eplan.waiting_draft (
    lao_id     bigint      not null references eplan.lao,
    data_year  int         not null,
    item       text        not null,
    period     text        not null,
    account_id bigint      not null,
    base       text        not null,
    typed      text        not null,
    at         timestamptz not null,
    primary key (lao_id, data_year, item, period, account_id)
);
comment on column eplan.waiting_draft.base is 'content that the person saw as kept when they typed, as JSON of the form';
comment on column eplan.waiting_draft.typed is 'content as they typed it, as JSON of the form';
comment on column eplan.waiting_draft.at is 'real time';
