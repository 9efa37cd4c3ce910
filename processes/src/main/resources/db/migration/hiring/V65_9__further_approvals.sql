-- What a province approved beyond its first approval, each time by a letter of its own: for a headcount that was raised, or in the place of
-- posts that were given up. The step of the approval was done with the first.
create table eplan.hiring_approval_further (
    id             bigint generated always as identity primary key,
    hiring_year_id bigint not null references eplan.hiring_approval,
    posts          int    not null check (posts between 1 and 50),
    letter         text   not null check (length(letter) between 1 and 200),
    dated          date   not null,
    approved_on    date   not null,
    by_name        text   not null,
    for_name       text
);
create index hiring_approval_further_of_year on eplan.hiring_approval_further (hiring_year_id);

-- Posts of a further approval can be given up too.
alter table eplan.hiring_approval
    drop constraint hiring_approval_check,
    add constraint hiring_approval_given_up_check check (given_up >= 0);

-- The posts in force are those approved and not given up, within the headcount, if there is one: least() passes over null.
create or replace view eplan.hiring_posts as
select y.id as hiring_year_id,
       a.posts + f.posts as approved, coalesce(a.given_up, 0) as given_up, coalesce(c.taken, 0) as taken,
       case when a.posts is null then 0
            else greatest(least(a.posts + f.posts - a.given_up, h.posts) - coalesce(c.taken, 0), 0) end as posts_left,
       case when a.posts is null then 0
            else greatest(least(a.posts + f.posts - a.given_up, h.posts), 0) end as in_force
  from eplan.hiring_year y
  left join eplan.hiring_approval a on a.hiring_year_id = y.id
  left join eplan.hiring_headcount h on h.fiscal_year = y.fiscal_year and h.province_id = y.province_id
 cross join lateral (select coalesce(sum(posts), 0)::int as posts
                       from eplan.hiring_approval_further where hiring_year_id = y.id) f
  left join (select hiring_year_id, count(*)::int as taken
               from eplan.contract where end_kind is null or end_kind = 'TERM'
              group by hiring_year_id) c on c.hiring_year_id = y.id;
