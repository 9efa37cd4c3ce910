package eplan.bench;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.plan.Money;
import eplan.plan.SumRecounts;
import eplan.plan.Sums;
import eplan.plan.Sums.AreaSum;
import eplan.plan.Sums.LaoSum;
import eplan.plan.Sums.ProvinceSum;
import eplan.plan.Sums.StrategySum;
import eplan.registry.RegistrySetup;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.testing.SettableClock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sums that people ask for, with the nation's three years in the database (two million projects, six million rows of
 * spending): read from what every save keeps, beside adding them up from the rows; and what keeping them costs a save.
 */
final class SumsBench {

    private static final FiscalYear YEAR = new FiscalYear(2554);
    private static final int RUNS = 50;
    /** The plain way takes seconds for the nation: fewer runs say as much. */
    private static final int PLAIN_RUNS = 3;

    private static final Actor HEADQUARTERS = new Actor(null, "hq", Role.HQ_OFFICER, null, null);

    private final ConfigurableApplicationContext context;
    private final JdbcClient jdbc;
    private final Actors actors;
    private final Sums sums;
    private final TransactionTemplate transaction;

    private SumsBench(ConfigurableApplicationContext context) {
        this.context = context;
        jdbc = context.getBean(JdbcClient.class);
        actors = context.getBean(Actors.class);
        sums = context.getBean(Sums.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    public static void main(String[] args) throws Exception {
        BenchApplication.machine();
        try (var server = BenchApplication.server();
                var context = BenchApplication.start(server)) {
            SumsBench bench = new SumsBench(context);
            bench.fill();
            BenchApplication.settle(server, "postgres");
            bench.compare();
            bench.recount();
        }
        System.exit(0);
    }

    private void fill() {
        context.getBean(SettableClock.class).set(YEAR.last());
        actors.asSystem(context.getBean(RegistrySetup.class)::loadShipped);
        long start = System.nanoTime();
        SumsBenchData.fill(jdbc, transaction);
        System.out.printf("filled in %.0f s%n", (System.nanoTime() - start) / 1e9);
        List<LaoId> all = laos();
        for (FiscalYear year : List.of(YEAR.previous().previous(), YEAR.previous(), YEAR)) {
            start = System.nanoTime();
            transaction.executeWithoutResult(status -> SumRecounts.of(context, all, year));
            System.out.printf("sums of all LAOs in %s counted in %.1f s%n", year, (System.nanoTime() - start) / 1e9);
        }
        System.out.println(SumsBenchData.sizes(jdbc));
    }

    private List<LaoId> laos() {
        return jdbc.sql("select lao_id from eplan.lao_on(?) order by lao_id")
                .param(YEAR.last())
                .query((row, n) -> new LaoId(row.getLong(1)))
                .list();
    }

    /** The province with most LAOs, and the first LAO of it. */
    private void compare() {
        ProvinceId province = new ProvinceId(jdbc.sql("select id from eplan.province where code = '30'")
                .query(Long.class)
                .single());
        LaoId lao = new LaoId(jdbc.sql("select min(lao_id) from eplan.lao_on(?) where province_id = ?")
                .params(YEAR.last(), province.value())
                .query(Long.class)
                .single());
        SumsBenchPlain plain = new SumsBenchPlain(jdbc, YEAR.be(), YEAR.last());
        beside("nation by area", () -> byKey(sums.ofNation(YEAR), AreaSum::area, AreaSum::money), plain::nationByArea);
        beside(
                "nation by province",
                () -> byKey(sums.provinces(YEAR), sum -> sum.province().toString(), ProvinceSum::money),
                plain::nationByProvince);
        beside(
                "province by LAO",
                () -> byKey(sums.laos(province, YEAR), sum -> sum.lao().toString(), LaoSum::money),
                () -> plain.provinceByLao(province.value()));
        beside(
                "LAO by strategy",
                () -> byKey(sums.ofLao(lao, YEAR), sum -> Long.toString(sum.strategy()), StrategySum::money),
                () -> plain.laoByStrategy(lao.value()));
    }

    /** Ours lists those with nothing too, the plain way cannot. */
    private static <T> Map<String, Money> byKey(List<T> lines, Function<T, String> key, Function<T, Money> money) {
        Map<String, Money> found = new TreeMap<>();
        lines.stream()
                .filter(line -> !money.apply(line).isNothing())
                .forEach(line -> found.put(key.apply(line), money.apply(line)));
        return found;
    }

    private void beside(String what, Supplier<Map<String, Money>> asked, Supplier<Map<String, Money>> plain) {
        Supplier<Map<String, Money>> ours = () -> actors.as(HEADQUARTERS, asked);
        Map<String, Money> figures = ours.get();
        if (figures.isEmpty() || !figures.equals(plain.get())) {
            throw new IllegalStateException(what + ": " + figures + " differs from " + plain.get());
        }
        double our = Times.measure("ours, " + what, RUNS, ours::get);
        double their = Times.measure("plain, " + what, PLAIN_RUNS, plain::get);
        System.out.printf("same figures in %d lines; %.1f times as fast%n", figures.size(), their / our);
    }

    /** What a save costs more, over LAOs of the whole nation. */
    private void recount() {
        List<LaoId> all = laos();
        int[] next = {0};
        Times.measure("recount of one LAO's year", RUNS, () -> {
            LaoId lao = all.get(next[0]++ * 97 % all.size());
            transaction.executeWithoutResult(status -> SumRecounts.of(context, List.of(lao), YEAR));
        });
    }
}
