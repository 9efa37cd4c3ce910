package eplan.hiring;

import eplan.hiring.HeadcountScene.Present;
import eplan.hiring.HeadcountScene.SignedContract;
import eplan.hiring.HeadcountScores.Halves;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the whole nation in a handful of set-based queries. */
@Component
class HeadcountReading {

    private static final String ANALYSTS = """
        select a.id, a.province_id, a.display_name, coalesce(f.laos, 0) as laos
          from eplan.account a
          left join (select account_id, count(*) as laos from eplan.portfolio_on(:today) group by account_id) f
            on f.account_id = a.id
         where a.enabled and a.role = 'ANALYST'
         order by a.display_name collate eplan.thai, a.id\
        """;

    private static final String CONTRACTS = """
        select c.id, y.province_id, c.name, c.account_id, c.from_on, c.last_day
          from eplan.contract c join eplan.hiring_year y on y.id = c.hiring_year_id
         where y.fiscal_year = :year and c.end_kind is null and c.last_day >= :today
           and not exists (select from eplan.contract n join eplan.hiring_year f on f.id = n.hiring_year_id
                            where n.contractor_id = c.contractor_id and f.fiscal_year = :next and n.end_kind is null)
         order by c.id\
        """;

    /** No hiring year: nothing goes on in it. */
    private static final int NONE = 0;

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final HeadcountTable table;
    private final HeadcountScores scores;
    private final HeadcountAimsTable aims;

    HeadcountReading(
            JdbcClient jdbc,
            BusinessClock clock,
            HeadcountTable table,
            HeadcountScores scores,
            HeadcountAimsTable aims) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.table = table;
        this.scores = scores;
        this.aims = aims;
    }

    HeadcountScene of(FiscalYear year) {
        LocalDate today = clock.today();
        Map<AccountId, Halves> halves = scores.of(year);
        return new HeadcountScene(
                today,
                aims.of(year),
                table.all(year),
                analysts(today, halves).stream().collect(Collectors.groupingBy(Present::province)),
                byProvince(contracts(year, NONE, halves)),
                byProvince(contracts(year.previous(), year.be(), halves)));
    }

    private List<Present> analysts(LocalDate today, Map<AccountId, Halves> halves) {
        return jdbc.sql(ANALYSTS)
                .param("today", today)
                .query((row, n) -> analyst(row, halves))
                .list();
    }

    private static Map<ProvinceId, List<SignedContract>> byProvince(List<SignedContract> contracts) {
        return contracts.stream().collect(Collectors.groupingBy(SignedContract::province));
    }

    /** @param next hiring year for which nothing is signed with them yet */
    private List<SignedContract> contracts(FiscalYear year, int next, Map<AccountId, Halves> halves) {
        return jdbc.sql(CONTRACTS)
                .param("year", year.be())
                .param("next", next)
                .param("today", clock.today())
                .query((row, n) -> contract(row, halves))
                .list();
    }

    private static Present analyst(ResultSet row, Map<AccountId, Halves> halves) throws SQLException {
        AccountId account = new AccountId(row.getLong("id"));
        Halves scored = halves.get(account);
        return new Present(
                account,
                new ProvinceId(row.getLong("province_id")),
                row.getString("display_name"),
                row.getInt("laos"),
                scored == null ? null : scored.system(),
                scored == null ? null : scored.total(),
                scored == null ? null : scored.points());
    }

    private static SignedContract contract(ResultSet row, Map<AccountId, Halves> halves) throws SQLException {
        AccountId account = account(row.getObject("account_id", Long.class));
        Halves scored = account == null ? null : halves.get(account);
        return new SignedContract(
                new ContractId(row.getLong("id")),
                new ProvinceId(row.getLong("province_id")),
                row.getString("name"),
                account,
                row.getObject("from_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                scored == null ? null : scored.points());
    }

    private static @Nullable AccountId account(@Nullable Long id) {
        return id == null ? null : new AccountId(id);
    }
}
