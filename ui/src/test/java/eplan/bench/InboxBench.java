package eplan.bench;

import eplan.inbox.Inbox;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.WorkItemView;
import eplan.people.AccountOpening;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.NewAccount;
import eplan.people.Role;
import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * First page of the worst province's inbox with its group counts, with 400,000 finished and 60,000 open work items of which
 * 5,000 lie in that province, 400 of them the officer's own: ours beside the engine's own task query (one page and four
 * counts). Then acts on 300 items.
 */
final class InboxBench {

    private static final int RUNS = 200;
    private static final int PAGE = 50;
    private static final LocalDate TODAY = LocalDate.of(2011, 3, 9);

    private final JdbcClient jdbc;
    private final Actors actors;
    private final Inbox inbox;
    private final TaskService tasks;
    private final Actor officer;
    private final ConfigurableApplicationContext context;

    private InboxBench(ConfigurableApplicationContext context) {
        this.context = context;
        jdbc = context.getBean(JdbcClient.class);
        actors = context.getBean(Actors.class);
        inbox = context.getBean(Inbox.class);
        tasks = context.getBean(TaskService.class);
        context.getBean(SettableClock.class).set(TODAY);
        actors.asSystem(() -> {
            context.getBean(RegistrySetup.class).loadShipped();
            context.getBean(Timelines.class).prepare(new FiscalYear(2554));
            return true;
        });
        long province = jdbc.sql("select id from eplan.province where code = '30'")
                .query(Long.class)
                .single();
        var account = new NewAccount("officer", "officer", Role.PROVINCIAL_OFFICER, new ProvinceId(province), null);
        AccountId id =
                actors.asSystem(() -> context.getBean(AccountOpening.class).open(account, "password-1"));
        officer = new Actor(id, "officer", Role.PROVINCIAL_OFFICER, new ProvinceId(province), null);
        InboxBenchData.fill(jdbc, TODAY);
        ownWork(province, id);
    }

    /** The officer's own, which come first; not those that the acts on 300 items are tried on. */
    private void ownWork(long province, AccountId me) {
        jdbc.sql("""
                        update eplan.work_item set assignee_id = ?
                        where id in (select id from eplan.work_item where state = 'OPEN' and province_id = ?
                                     order by id desc limit 400)""").params(me.value(), province).update();
        jdbc.sql("vacuum analyze eplan.work_item").update();
    }

    public static void main(String[] args) throws Exception {
        BenchApplication.machine();
        try (var server = BenchApplication.server();
                var context = BenchApplication.start(server)) {
            new InboxBench(context).run();
        }
        System.exit(0);
    }

    private void run() {
        System.out.println("rows: "
                + jdbc.sql("""
                        select count(*) filter (where state <> 'OPEN') || ' finished, '
                            || count(*) filter (where state = 'OPEN') || ' open, '
                            || count(*) filter (where state = 'OPEN' and province_id = ?) || ' in the worst province'
                        from eplan.work_item""")
                        .param(officer.province().value())
                        .query(String.class)
                        .single());
        double ours = measure("ours, unfiltered", () -> ours(Filter.ALL));
        double stock = measure("stock, unfiltered", this::stock);
        System.out.printf("ratio: %.1f times as fast%n", stock / ours);
        long round = jdbc.sql("select id from eplan.round where key = 'plan'")
                .query(Long.class)
                .single();
        long lao = jdbc.sql("select min(lao_id) from eplan.work_item where state = 'OPEN' and province_id = ?")
                .param(officer.province().value())
                .query(Long.class)
                .single();
        measure("ours, one round", () -> ours(filter(new RoundId(round), null, null, null, null)));
        measure("ours, one LAO", () -> ours(filter(null, null, new LaoId(lao), null, null)));
        measure("ours, level 2", () -> ours(filter(null, 2, null, null, null)));
        measure("ours, one person", () -> ours(filter(null, null, null, officer.account(), null)));
        measure("ours, text", () -> ours(filter(null, null, null, null, "หนอง")));
        measure("ours, ten pages", this::tenPages);
        measure("ours, choices", () -> actors.as(officer, inbox::choices));
        new BulkBench(context, officer).run();
    }

    /** What the screen asks for when it opens: the counts, and the first page of the first group that has items. */
    private void ours(Filter filter) {
        actors.as(officer, () -> {
            Map<Group, Long> counts = inbox.counts(filter);
            for (Group group : Group.values()) {
                if (counts.get(group) > 0) {
                    return inbox.page(filter, group, null, PAGE).size();
                }
            }
            return 0;
        });
    }

    private static Filter filter(
            @Nullable RoundId round,
            @Nullable Integer level,
            @Nullable LaoId lao,
            @Nullable AccountId person,
            @Nullable String text) {
        return new Filter(round, null, null, level, null, lao, Inbox.Who.ANYBODY, person, text);
    }

    /** Ten pages of the largest group, over the border between one's own and the others. */
    private void tenPages() {
        actors.as(officer, () -> {
            Inbox.Cursor after = null;
            for (int page = 0; page < 10; page++) {
                List<WorkItemView> items = inbox.page(Filter.ALL, Group.LATER, after, PAGE);
                if (items.isEmpty()) {
                    return page;
                }
                after = items.getLast().cursor();
            }
            return 10;
        });
    }

    private void stock() {
        query().orderByDueDate().asc().listPage(0, PAGE);
        Date today = java.sql.Date.valueOf(TODAY);
        Date far = java.sql.Date.valueOf(TODAY.minusDays(8));
        Date soon = java.sql.Date.valueOf(TODAY.plusDays(7));
        query().dueBefore(far).count();
        query().dueAfter(far).dueBefore(today).count();
        query().dueAfter(today).dueBefore(soon).count();
        query().dueAfter(soon).count();
    }

    private TaskQuery query() {
        return tasks.createTaskQuery().taskCandidateGroup("province-30").active();
    }

    private static double measure(String what, Runnable work) {
        for (int i = 0; i < 30; i++) {
            work.run();
        }
        long[] nanos = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - start;
        }
        double p95 = BenchApplication.p95(nanos);
        System.out.printf("%-20s p95 %.1f ms over %d runs%n", what + ":", p95, RUNS);
        return p95;
    }
}
