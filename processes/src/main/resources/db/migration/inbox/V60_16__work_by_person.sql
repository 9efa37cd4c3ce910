-- What somebody has, and what lies at somebody's LAOs: asked when they leave or nobody stands in for them any more, and for
-- loads. The lists of a province have no order by person.
create index work_item_assignee on eplan.work_item (assignee_id) where state = 'OPEN' and assignee_id is not null;
create index work_item_analyst on eplan.work_item (analyst_id) where state = 'OPEN' and analyst_id is not null;
