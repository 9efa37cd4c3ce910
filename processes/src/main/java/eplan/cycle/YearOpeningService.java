package eplan.cycle;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.FiscalYear;
import eplan.timeline.Timelines;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

@Service
class YearOpeningService implements YearOpening {

    private static final Logger LOG = LoggerFactory.getLogger(YearOpeningService.class);
    private static final int THREADS = 2;
    private static final int BATCH = 100;

    private final Timelines timelines;
    private final YearOpeningBatch batch;
    private final Access access;
    private final Actors actors;
    private final JdbcClient jdbc;

    YearOpeningService(Timelines timelines, YearOpeningBatch batch, Access access, Actors actors, JdbcClient jdbc) {
        this.timelines = timelines;
        this.batch = batch;
        this.access = access;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    @Override
    public void open(FiscalYear year, Set<String> provinceCodes) {
        access.processOwner();
        timelines.prepare(year);
        List<Long> toOpen = batch.notYetOpen(year, provinceCodes);
        batch.remember(year, provinceCodes, toOpen.size());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int from = 0; from < toOpen.size(); from += BATCH) {
                List<Long> laos = toOpen.subList(from, Math.min(toOpen.size(), from + BATCH));
                running.add(threads.submit(() -> actors.asSystem(() -> batch.open(year, laos))));
            }
            running.forEach(YearOpeningService::await);
        } finally {
            threads.shutdownNow();
        }
    }

    @Override
    public void begin(FiscalYear year, Set<String> provinceCodes) {
        Actor owner = access.processOwner();
        timelines.prepare(year);
        Thread.ofPlatform().name("open-year-" + year.be()).daemon().start(() -> {
            try {
                actors.as(owner, () -> {
                    open(year, provinceCodes);
                    return true;
                });
            } catch (RuntimeException e) {
                LOG.error("opening {} stopped; begun again, it continues", year, e);
            }
        });
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("opening was interrupted; the next start continues it", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("some LAO years were not opened; opening again continues", e.getCause());
        }
    }

    @Override
    public Progress progress(FiscalYear year) {
        actors.current();
        return jdbc.sql("""
                        select (select count(*) from eplan.lao_year where fiscal_year = :year) as opened, o.total, o.provinces
                        from (values (1)) as one left join eplan.year_opening o on o.fiscal_year = :year""")
                .param("year", year.be())
                .query((row, n) -> new Progress(row.getLong("opened"), row.getLong("total"), codes(row)))
                .single();
    }

    private static Set<String> codes(ResultSet row) throws SQLException {
        Array codes = row.getArray("provinces");
        return codes == null ? Set.of() : Set.of((String[]) codes.getArray());
    }
}
