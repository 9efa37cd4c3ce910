package eplan.hiring;

import eplan.hiring.Renewals.NotKept;
import eplan.hiring.Renewals.Word;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of whom headquarters' last word is that they go; callers ask for the right. */
@Component
class NotKeptReading {

    /**
     * Of each person the latest decision that says something: of the analyst for the year, or within the year before, and of the contract of the
     * year before. Where one decision says both, that which lets go counts.
     */
    private static final String LAST_WORDS = """
            select last.account_id, last.contractor_id, last.name, last.word, d.reason, d.by_name, d.on_day
              from (select distinct on (w.person) w.*
                      from (select 'a' || a.id as person, a.id as account_id,
                                   (select max(k.contractor_id) from eplan.contract k where k.account_id = a.id) as contractor_id,
                                   a.display_name as name, v.verdict as word, v.decision_id, 1 as place
                              from eplan.headcount_verdict v
                              join eplan.headcount_decision of_year on of_year.id = v.decision_id
                              join eplan.account a on a.id = v.account_id
                             where a.province_id = :province
                               and (of_year.fiscal_year = :year or of_year.fiscal_year = :before and of_year.on_day >= :since)
                            union all
                            select coalesce('a' || k.account_id, 'c' || k.contractor_id), k.account_id, k.contractor_id,
                                   k.name, c.fate, c.decision_id, 2
                              from eplan.headcount_consequence c
                              join eplan.contract k on k.id = c.contract_id
                              join eplan.hiring_year y on y.id = k.hiring_year_id
                             where y.province_id = :province and y.fiscal_year = :before) w
                     order by w.person, w.decision_id desc, w.word in ('KEEP', 'STAYS'), w.place) last
              join eplan.headcount_decision d on d.id = last.decision_id
             where last.word not in ('KEEP', 'STAYS')
             order by last.name collate eplan.thai, last.person""";

    private final JdbcClient jdbc;

    NotKeptReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(NotKept said, @Nullable Long contractor) {}

    /** By name. */
    List<NotKept> of(FiscalYear year, ProvinceId province) {
        return read(year, province).stream().map(Found::said).toList();
    }

    /** Of this account, or of whoever had a contract with it under the same ID number. @param contractor key of the person */
    Optional<NotKept> of(FiscalYear year, ProvinceId province, @Nullable AccountId account, long contractor) {
        return read(year, province).stream()
                .filter(one -> Objects.equals(one.contractor(), contractor)
                        || account != null && account.equals(one.said().account()))
                .map(Found::said)
                .findFirst();
    }

    private List<Found> read(FiscalYear year, ProvinceId province) {
        FiscalYear before = year.previous();
        return jdbc.sql(LAST_WORDS)
                .param("province", province.value())
                .param("year", year.be())
                .param("before", before.be())
                .param("since", before.first())
                .query((row, n) -> found(row))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        Long account = row.getObject("account_id", Long.class);
        NotKept said = new NotKept(
                account == null ? null : new AccountId(account),
                row.getString("name"),
                Word.valueOf(row.getString("word")),
                row.getString("reason"),
                row.getString("by_name"),
                row.getObject("on_day", LocalDate.class));
        return new Found(said, row.getObject("contractor_id", Long.class));
    }
}
