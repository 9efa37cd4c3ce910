-- Up to which business day what the registry brings on a day (LAOs that change province) has been told; outside the demo clock.
create table eplan.registry_day (
    one          boolean primary key default true check (one),
    done_through date    not null
);
