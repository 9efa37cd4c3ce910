-- The business day of the embedded default; other modes never write here.
create table eplan.demo_clock (
    one_row      boolean primary key default true check (one_row),
    today        date    not null,
    done_through date    not null, -- the last day whose jobs and simulation were all done
    simulating   boolean not null default true
);
