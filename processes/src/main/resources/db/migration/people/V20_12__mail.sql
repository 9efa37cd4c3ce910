-- Where, when and in which language somebody wants the daily mail. Without an address or an hour there is none.
alter table eplan.account
    add column email       text check (length(email) between 3 and 254),
    add column digest_hour int  check (digest_hour between 0 and 23),
    add column language    text check (language in ('th', 'en'));
comment on column eplan.account.digest_hour is 'from this full hour on, Asia/Bangkok; null for no daily mail';
comment on column eplan.account.language is 'of mails and of the calendar; null for Thai';
create index account_digest on eplan.account (digest_hour, id) where email is not null and digest_hour is not null;
