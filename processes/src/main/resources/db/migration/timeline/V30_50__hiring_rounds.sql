-- The provinces' duties of the analyst hiring cycle (letter W 1353, points 1 to 3) stand in the calendar of the fiscal year in which they
-- fall and concern the hiring year after it. No LAO records anything in them, so they ask for no items.
alter table eplan.round
    drop constraint round_kind_check,
    drop constraint round_responsible_check,
    drop constraint round_items_check,
    add constraint round_kind_check check (kind in ('CLOSING', 'RECORDING', 'VERIFYING', 'MONTHLY', 'HIRING')),
    add constraint round_responsible_check check (responsible in ('LAO', 'ANALYST', 'PROVINCE')),
    add constraint round_items_check check ((kind = 'HIRING') = (cardinality(items) = 0)),
    add constraint round_hiring_check check ((kind = 'HIRING') = (responsible = 'PROVINCE') and not (kind = 'HIRING' and (added or retired)));

-- Calendars that are there already get them as the template has them: FY2554 is named by the year in which it ends, 2554 - 543 = 2011.
with duty (key, row_no, name_th, name_en, short_th, short_en, due_month, due_day, legal_basis) as (values
    ('hiring-request', 7, 'แบบแสดงความประสงค์ ปี {data}', 'Request form for {data}', 'แสดงความประสงค์', 'Request', 7, 30, 'ว 1353 ข้อ 1'),
    ('hiring-evaluation', 8, 'สรุปผลประเมิน จนท.วถ.', 'Evaluation of the analysts', 'ประเมิน จนท.วถ.', 'Evaluation', 9, 15, 'ว 1353 ข้อ 2'),
    ('hiring-approval', 9, 'อนุมัติการจ้างเหมา ปี {data}', 'Approval to hire for {data}', 'อนุมัติจ้าง', 'Approval', 9, 30, 'ว 1353 ข้อ 3')),
inserted as (
    insert into eplan.round (fiscal_year, key, kind, row_no, name_th, name_en, short_th, short_en, data_year, opens_on, responsible,
                             items, legal_basis)
    select y.fiscal_year, d.key, 'HIRING', d.row_no,
           replace(d.name_th, '{data}', cast(y.fiscal_year + 1 as text)), replace(d.name_en, '{data}', cast(y.fiscal_year + 1 as text)),
           d.short_th, d.short_en, y.fiscal_year + 1, make_date(y.fiscal_year - 543, 7, 16), 'PROVINCE', '{}', d.legal_basis
      from eplan.timeline_year y
     cross join duty d
    on conflict (fiscal_year, key) do nothing
    returning id, fiscal_year, key, legal_basis)
insert into eplan.deadline (round_id, due_on, reason, changed_by)
select i.id, make_date(i.fiscal_year - 543, d.due_month, d.due_day), i.legal_basis, 'e-Plan'
  from inserted i
  join duty d on d.key = i.key;
