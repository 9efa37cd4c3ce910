package eplan.bench;

import eplan.cycle.YearOpening;
import eplan.people.Actors;
import eplan.registry.RegistrySetup;
import eplan.shared.FiscalYear;
import eplan.timeline.Timelines;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opening FY2554 for the nation: ours (rows of the year and all its rounds, case numbers and {@code lao-year} instances, in
 * transactions of 100 on 2 threads) beside the plain way ({@code lao-year} alone, stock engine, one start a transaction on 4
 * threads), on the same server.
 */
final class OpenYearBench {

    private static final FiscalYear YEAR = new FiscalYear(2554);

    private OpenYearBench() {}

    public static void main(String[] args) throws Exception {
        BenchApplication.machine();
        try (var server = BenchApplication.server();
                var context = BenchApplication.start(server)) {
            Actors actors = context.getBean(Actors.class);
            actors.asSystem(() -> {
                context.getBean(RegistrySetup.class).loadShipped();
                context.getBean(Timelines.class).prepare(YEAR);
                return true;
            });
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            List<String> codes = jdbc.sql("select code from eplan.lao_on(date '2010-10-01') order by lao_id")
                    .query(String.class)
                    .list();
            PlainEngine plain = new PlainEngine(server.getJdbcUrl("postgres", "postgres"));
            YearOpening opening = context.getBean(YearOpening.class);
            plain.open(codes.subList(0, 334)); // both ways warm up on as many
            open(actors, opening, YEAR.next(), Set.of("30"));
            BenchApplication.settle(server, "plain");
            double plainSeconds = seconds(() -> plain.open(codes));
            BenchApplication.settle(server, "postgres");
            double ourSeconds = seconds(() -> open(actors, opening, YEAR, Set.of()));
            long opened = jdbc.sql("""
                            select count(*) from eplan.lao_year
                            where fiscal_year = ? and process_instance_id is not null""").param(YEAR.be()).query(Long.class).single();
            System.out.printf("ours:  %d LAO years in %.1f s (%.0f/s)%n", opened, ourSeconds, opened / ourSeconds);
            System.out.printf(
                    "plain: %d LAO years in %.1f s (%.0f/s)%n",
                    codes.size(), plainSeconds, codes.size() / plainSeconds);
            System.out.printf("ratio: %.1f times as fast%n", plainSeconds / ourSeconds);
            plain.close();
        }
        System.exit(0);
    }

    private static void open(Actors actors, YearOpening opening, FiscalYear year, Set<String> provinces) {
        actors.asSystem(() -> {
            opening.open(year, provinces);
            return true;
        });
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
