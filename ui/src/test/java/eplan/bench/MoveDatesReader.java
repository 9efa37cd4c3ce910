package eplan.bench;

import eplan.inbox.Inbox;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.people.AccountOpening;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.NewAccount;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.ProvinceId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer of the largest province who looks at the inbox again and again. */
final class MoveDatesReader {

    private static final int PAGE = 50;

    private final Inbox inbox;
    private final Actors actors;
    private final Actor officer;
    private volatile boolean reading;

    MoveDatesReader(ConfigurableApplicationContext context) {
        inbox = context.getBean(Inbox.class);
        actors = context.getBean(Actors.class);
        var province = new ProvinceId(context.getBean(JdbcClient.class)
                .sql("select id from eplan.province where code = '30'")
                .query(Long.class)
                .single());
        var account = new NewAccount("officer", "สมหญิง", Role.PROVINCIAL_OFFICER, province, null);
        AccountId id =
                actors.asSystem(() -> context.getBean(AccountOpening.class).open(account, "password-1"));
        officer = new Actor(id, "สมหญิง", Role.PROVINCIAL_OFFICER, province, null);
    }

    /** The counts, and the first page of the first group that has items. */
    void read() {
        actors.as(officer, () -> {
            Map<Group, Long> counts = inbox.counts(Filter.ALL);
            for (Group group : Group.values()) {
                if (counts.getOrDefault(group, 0L) > 0) {
                    return inbox.page(Filter.ALL, group, null, PAGE).size();
                }
            }
            return 0;
        });
    }

    /** Reads without a pause while {@code work} goes on. @return how long each read took that was not over before it began, in nanoseconds */
    List<Long> during(Runnable work) throws InterruptedException, ExecutionException {
        List<Long> nanos = new CopyOnWriteArrayList<>();
        reading = true;
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<?> reads = thread.submit(() -> {
                while (reading) {
                    nanos.add(Times.once(this::read));
                }
            });
            try {
                work.run();
            } finally {
                reading = false;
            }
            reads.get();
        }
        return nanos;
    }
}
