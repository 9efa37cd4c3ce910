package eplan.hiring;

import eplan.hiring.HiringYears.Letter;
import eplan.people.AccountOpening;
import eplan.people.Actors;
import eplan.people.NewAccount;
import eplan.people.Role;
import eplan.registry.DayStarted;
import eplan.registry.RegistrySetup;
import eplan.shared.ProvinceId;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the simulated hiring year for all provinces on its first day. */
@TestComponent
class HiredYearBeginning {

    /** Begins the user names of analysts who were there before anybody was contracted. */
    static final String PRESENT = "present-";

    private static final LocalDate CUT_OFF = LocalDate.of(2062, 6, 30);
    private static final int ANALYSTS = 3;

    /** A third of the LAOs were somebody's who left in March; they are nobody's since. */
    private static final String PORTFOLIOS = """
            insert into eplan.portfolio (lao_id, account_id, valid_from, valid_to, by_name, reason)
            select x.lao_id, (cast(:accounts as bigint[]))[cast(x.n % 3 as int) + 1], date '2061-10-01',
                   case when x.n % 3 = 2 then date '2062-03-31' else date 'infinity' end, 'ประภา', 'แบ่งงาน'
              from (select l.lao_id, row_number() over (order by l.lao_id) as n
                      from eplan.lao_on(cast(:today as date)) l where l.province_id = :province) x""";

    @Autowired
    SettableClock clock;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup registry;

    @Autowired
    Timelines timelines;

    @Autowired
    AccountOpening accounts;

    @Autowired
    Headcounts headcounts;

    @Autowired
    HiringYears years;

    @Autowired
    ScoreRun scores;

    @Autowired
    WithoutContract withoutContract;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    /** @param many in how many provinces chance rules */
    HiredYear open(long seed, int many) {
        var dice = new SplittableRandom(seed);
        clock.set(HiredYear.OPENING);
        List<ProvinceId> all = actors.asSystem(() -> {
            registry.loadShipped();
            timelines.prepare(HiredYear.YEAR.previous());
            return provinces();
        });
        var mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, dice);
        var year = new HiredYear(dice, mixed.subList(0, many));
        actors.asSystem(() -> {
            year.wild().forEach(this::analysts);
            return true;
        });
        actors.as(HiringPeople.HQ, () -> {
            all.forEach(province -> headcount(year, province));
            var letter = new Letter("ว 1353", HiredYear.OPENING, CUT_OFF, "guide.pdf", SignedProvince.PDF);
            return years.open(HiredYear.YEAR, letter);
        });
        scores.compute(HiredYear.YEAR);
        return year;
    }

    /** The days since the last working day, in the morning: who has no contract works no more from the year's first day on. */
    void start(LocalDate day) {
        HiredYear.plus(day, -1)
                .plusDays(1)
                .datesUntil(day.plusDays(1))
                .forEach(next -> actors.asSystem(() -> transaction.execute(status -> {
                    withoutContract.leave(new DayStarted(next));
                    return next;
                })));
    }

    private List<ProvinceId> provinces() {
        return jdbc.sql("""
                        select p.id from eplan.province p
                         where exists (select from eplan.lao_on(?) l where l.province_id = p.id) order by p.code""")
                .param(HiredYear.OPENING)
                .query((row, n) -> new ProvinceId(row.getLong(1)))
                .list();
    }

    private void headcount(HiredYear year, ProvinceId province) {
        int posts = year.wild(province) ? year.between(1, 3) : 1;
        headcounts.set(HiredYear.YEAR, province, posts, null, "บัญชีจำนวน");
    }

    /** Two who are present, and one who left before the cut-off day. */
    private void analysts(ProvinceId province) {
        Long[] ids = IntStream.rangeClosed(1, ANALYSTS)
                .mapToObj(n -> analyst(province, n, n < ANALYSTS))
                .toArray(Long[]::new);
        jdbc.sql(PORTFOLIOS)
                .param("accounts", ids)
                .param("today", HiredYear.OPENING)
                .param("province", province.value())
                .update();
    }

    private long analyst(ProvinceId province, int number, boolean here) {
        String username = PRESENT + province + "-" + number;
        var account = new NewAccount(username, "จนท.วถ. " + province + "/" + number, Role.ANALYST, province, null);
        return accounts.open(account, "password-1", here).value();
    }
}
