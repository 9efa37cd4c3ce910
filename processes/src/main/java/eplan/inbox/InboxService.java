package eplan.inbox;

import eplan.inbox.Workers.Worker;
import eplan.people.Actors;
import eplan.shared.EntryRoundId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.shared.WorkItemId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class InboxService implements Inbox {

    private static final int LARGEST_PAGE = 200;

    private static final String IDS = "select w.id from eplan.work_item w where %s order by %s limit :most";

    private final InboxRows rows;
    private final InboxChoices choices;
    private final Actors actors;
    private final InboxReaders readers;
    private final JdbcClient jdbc;
    private final Workers workers;

    InboxService(
            InboxRows rows,
            InboxChoices choices,
            Actors actors,
            InboxReaders readers,
            JdbcClient jdbc,
            Workers workers) {
        this.rows = rows;
        this.choices = choices;
        this.actors = actors;
        this.readers = readers;
        this.jdbc = jdbc;
        this.workers = workers;
    }

    /** Open items in the actor's scope. */
    private InboxQuery open() {
        return rows.open(readers.of(actors.current()));
    }

    @Override
    public List<WorkItemView> page(Filter filter, Group group, @Nullable Cursor after, int size) {
        InboxQuery query = open().filter(filter).group(group);
        return rows.read(after == null ? query : query.after(after), Math.min(size, LARGEST_PAGE));
    }

    @Override
    public Map<Group, Long> counts(Filter filter) {
        return rows.count(open().filter(filter));
    }

    @Override
    public List<Day> days(Filter filter, Set<Group> groups) {
        return groups.isEmpty() ? List.of() : rows.days(open().filter(filter).groups(groups));
    }

    @Override
    public List<WorkItemId> ids(Filter filter, Group group, int most) {
        InboxQuery query = open().filter(filter).group(group);
        return jdbc.sql(IDS.formatted(query.where(), query.order()))
                .params(query.params())
                .param("most", Math.clamp(most, 0, WorkActs.MOST))
                .query((row, n) -> new WorkItemId(row.getLong("id")))
                .list();
    }

    @Override
    public WorkItemView item(WorkItemId id) {
        return rows.read(open().id(id), 1).stream().findFirst().orElseThrow(() -> new NotFound("work item " + id));
    }

    @Override
    public List<WorkItemView> ofRound(EntryRoundId id) {
        return rows.read(open().entryRound(id), LARGEST_PAGE);
    }

    @Override
    @Transactional
    public void claim(WorkItemId id) {
        Worker me = whoMoves(id);
        int claimed = jdbc.sql("""
                        update eplan.work_item set assignee_id = :me, version = version + 1
                        where id = :id and state = 'OPEN'
                          and (assignee_id is null or assignee_id in (:me, cast(:absent as bigint)))""")
                .param("me", me.account().value())
                .param("absent", me.absent())
                .param("id", id.value())
                .update();
        if (claimed == 0) {
            throw new StaleForm("work item " + id);
        }
    }

    @Override
    @Transactional
    public void release(WorkItemId id) {
        Worker me = whoMoves(id);
        int released = jdbc.sql("""
                        update eplan.work_item set assignee_id = null, version = version + 1
                        where id = :id and assignee_id in (:me, cast(:absent as bigint))""")
                .param("me", me.account().value())
                .param("absent", me.absent())
                .param("id", id.value())
                .update();
        if (released == 0) {
            throw new StaleForm("work item " + id);
        }
    }

    /** The actor, who may move the item; its level stays as it is until the transaction ends. */
    private Worker whoMoves(WorkItemId id) {
        Worker me = workers.current();
        item(id);
        String audience = jdbc.sql("select audience from eplan.work_item where id = ? for update")
                .param(id.value())
                .query(String.class)
                .single();
        if (!me.reaches(audience)) {
            throw new Refused("refused.claim.level");
        }
        return me;
    }

    @Override
    public Choices choices() {
        return choices.of(open());
    }
}
