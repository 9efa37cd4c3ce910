package eplan.hiring;

import eplan.hiring.Instalments.Figures;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an analyst's work left on record in the days of an instalment. Looks and chase notes are the analyst's own; rounds are those of the
 * LAOs that were the analyst's on the day. A round counts as verified when it was sent to be verified and then accepted or returned. Events
 * carry names only, so entries on behalf are those under the analyst's name in the province.
 */
@Component
class RecordedWork {

    private static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0);

    private static final String FIGURES = """
            with held as materialized (
                select p.lao_id, greatest(p.valid_from, :from) as first_day, least(p.valid_to, :to) as last_day
                  from eplan.portfolio p
                 where p.account_id = :account and p.valid_from <= :to and p.valid_to >= :from),
            looked as (
                select k.lao_id from eplan.lao_check k where k.account_id = :account and k.on_day between :from and :to),
            chased as (
                select er.lao_id
                  from eplan.chase_note c join eplan.entry_round er on er.id = c.entry_round_id
                 where c.account_id = :account and c.on_day between :from and :to),
            told as materialized (
                select e.lao_id, e.round_id, e.type, e.id
                  from held h
                  join eplan.case_event e
                    on e.lao_id = h.lao_id and e.on_day between h.first_day and h.last_day
                 where e.type in ('ROUND_ACCEPTED', 'ROUND_RETURNED'))
            select (select count(*) from looked) as looks,
                   (select count(distinct lao_id) from looked) as laos_looked,
                   (select count(*) from chased) as chased,
                   (select count(distinct lao_id) from chased) as laos_chased,
                   (select count(*)
                      from eplan.lao_province l
                      join eplan.case_event e
                        on e.lao_id = l.lao_id and e.on_day between l.valid_from and l.valid_to
                     where l.province_id = :province and e.on_day between :from and :to
                       and e.type = 'ITEM_COMPLETED_ON_BEHALF'
                       and e.by_name = (select a.display_name from eplan.account a where a.id = :account)) as on_behalf,
                   (select count(distinct (t.lao_id, t.round_id)) from told t
                     where exists (select from eplan.case_event s
                                    where s.lao_id = t.lao_id and s.round_id = t.round_id
                                      and s.type = 'SENT_TO_VERIFY' and s.id < t.id)) as verified,
                   (select count(distinct (t.lao_id, t.round_id)) from told t
                     where t.type = 'ROUND_ACCEPTED') as completed,
                   (select count(*) from eplan.portfolio p
                     where p.account_id = :account
                       and least(cast(:to as date), cast(:today as date)) between p.valid_from and p.valid_to) as laos""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    RecordedWork(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Figures of(ContractRow contract, InstalmentRow one) {
        AccountId account = contract.account();
        if (account == null) {
            return NONE;
        }
        return jdbc.sql(FIGURES)
                .param("account", account.value())
                .param("province", contract.province().value())
                .param("from", one.from())
                .param("to", one.to())
                .param("today", clock.today())
                .query((row, n) -> figures(row))
                .single();
    }

    /** From columns that are named as the figures are. */
    static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getInt("looks"),
                row.getInt("laos_looked"),
                row.getInt("chased"),
                row.getInt("laos_chased"),
                row.getInt("on_behalf"),
                row.getInt("verified"),
                row.getInt("completed"),
                row.getInt("laos"));
    }
}
