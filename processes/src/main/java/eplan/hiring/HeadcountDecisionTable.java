package eplan.hiring;

import eplan.hiring.HeadcountDecisions.Consequence;
import eplan.hiring.HeadcountDecisions.Verdict;
import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps decisions on headcounts with what was said of whom, and what that meant. */
@Component
class HeadcountDecisionTable {

    private static final String LAST = """
        select d.province_id, d.posts_after, d.on_day, v.account_id, v.verdict
          from (select distinct on (province_id) id, province_id, posts_after, on_day from eplan.headcount_decision
                 where fiscal_year = ? order by province_id, id desc) d
          left join eplan.headcount_verdict v on v.decision_id = d.id\
        """;

    private static final String ADD = """
        insert into eplan.headcount_decision
            (fiscal_year, province_id, posts_before, posts_after, reason, by_name, for_name, on_day, at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id\
        """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    HeadcountDecisionTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last decision of a province. */
    record Last(int posts, LocalDate on, Map<AccountId, Verdict> verdicts) {}

    /** @param points by which was proposed */
    record Said(AccountId account, @Nullable BigDecimal points, Verdict proposed, Verdict decided) {}

    Map<ProvinceId, Last> last(FiscalYear year) {
        Map<ProvinceId, Last> all = new HashMap<>();
        jdbc.sql(LAST).param(year.be()).query(row -> {
            ProvinceId province = new ProvinceId(row.getLong("province_id"));
            int posts = row.getInt("posts_after");
            LocalDate on = row.getObject("on_day", LocalDate.class);
            Last last = all.computeIfAbsent(province, none -> new Last(posts, on, new HashMap<>()));
            String verdict = row.getString("verdict");
            if (verdict != null) {
                last.verdicts().put(new AccountId(row.getLong("account_id")), Verdict.valueOf(verdict));
            }
        });
        return all;
    }

    void add(FiscalYear year, ProvinceId province, int before, int after, Words words) {
        long id = jdbc.sql(ADD)
                .param(year.be())
                .param(province.value())
                .param(before)
                .param(after)
                .param(words.why())
                .param(words.by().name())
                .param(words.by().forName())
                .param(clock.today())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        words.said().forEach(said -> add(id, said));
        words.consequences().forEach(consequence -> add(id, consequence));
    }

    /** Why, by whom, and what of whom. */
    record Words(String why, Actor by, List<Said> said, List<Consequence> consequences) {}

    private void add(long decision, Said said) {
        jdbc.sql("""
            insert into eplan.headcount_verdict (decision_id, account_id, points, proposed, verdict)
            values (?, ?, ?, ?, ?)\
            """)
                .param(decision)
                .param(said.account().value())
                .param(said.points())
                .param(said.proposed().name())
                .param(said.decided().name())
                .update();
    }

    private void add(long decision, Consequence consequence) {
        jdbc.sql("""
            insert into eplan.headcount_consequence
                (decision_id, contract_id, contractor, points, fate, last_day)
            values (?, ?, ?, ?, ?, ?)\
            """)
                .param(decision)
                .param(consequence.contract().value())
                .param(consequence.contractor())
                .param(consequence.points())
                .param(consequence.fate().name())
                .param(consequence.lastDay())
                .update();
    }
}
