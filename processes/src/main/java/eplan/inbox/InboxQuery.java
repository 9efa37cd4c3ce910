package eplan.inbox;

import eplan.inbox.Inbox.Cursor;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.Who;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.SearchText;
import eplan.shared.WorkItemId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Builds the inbox's conditions: scope by the actor, the filter, and the groups as ranges of due dates. Only constant text is put
 * together; what people typed goes into parameters.
 */
final class InboxQuery {

    private final InboxReader reader;
    private final String mine;
    private final String kept;
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> params = new HashMap<>();

    private InboxQuery(InboxReader reader, LocalDate today, LocalDate farBefore) {
        this.reader = reader;
        OwnWork own = new OwnWork(reader);
        this.mine = own.mine();
        this.kept = own.kept();
        params.putAll(own.params());
        params.put("today", today);
        params.put("farBefore", farBefore);
        params.put("laterFrom", Lateness.laterFrom(today));
    }

    static InboxQuery open(InboxReader reader, LocalDate today, LocalDate farBefore) {
        InboxQuery query = new InboxQuery(reader, today, farBefore);
        query.where.append("w.state = 'OPEN'");
        query.scope(reader.actor());
        return query;
    }

    /** Whether an item is somebody else's or nobody's: the reader's own come first. */
    String others() {
        return "(" + mine + " is not true)";
    }

    /** The order of the list, by the columns of {@link Cursor}. */
    String order() {
        return others() + ", not w.promise_broken, w.due_on, w.id";
    }

    private void scope(Actor actor) {
        if (actor.lao() != null) {
            and(
                    "w.lao_id = :scopeLao and w.audience = 'LAO'",
                    "scopeLao",
                    actor.lao().value());
        } else if (actor.province() != null) {
            and(
                    "w.province_id = :scopeProvince and w.audience <> 'LAO'",
                    "scopeProvince",
                    actor.province().value());
        } else {
            where.append(" and w.audience = 'HQ'");
        }
        where.append(kept);
        if (actor.role() == Role.ANALYST) {
            ownOfHiring(actor.account());
        }
    }

    /** What an analyst is to deliver is no other analyst's, also not of who stands in; of the rest of hiring they have no part. */
    private void ownOfHiring(@Nullable AccountId me) {
        and("(w.hiring_step_id is null or w.analyst_id = :ownHiring)", "ownHiring", me == null ? 0L : me.value());
    }

    InboxQuery filter(Filter filter) {
        and(
                "w.round_id = :round",
                "round",
                filter.round() == null ? null : filter.round().value());
        and(
                "w.lao_type = :type",
                "type",
                filter.laoType() == null ? null : filter.laoType().name());
        and("w.district_id = :district", "district", filter.districtId());
        and("w.level = :level", "level", filter.level());
        and(
                "w.kind = :kind",
                "kind",
                filter.kind() == null ? null : filter.kind().name());
        and("w.lao_id = :lao", "lao", filter.lao() == null ? null : filter.lao().value());
        assignee(filter.assignee());
        and(
                "w.assignee_id = :person",
                "person",
                filter.person() == null ? null : filter.person().value());
        text(filter.text());
        return this;
    }

    private void assignee(Who who) {
        switch (who) {
            case ANYBODY -> {}
            case ME -> where.append(" and ").append(mine);
            case NOBODY -> where.append(" and w.assignee_id is null");
            case ME_OR_NOBODY -> free();
            case LEFT_TO_ME -> leftToMe();
        }
    }

    private void free() {
        where.append(" and (" + mine + " or w.assignee_id is null)");
    }

    private void leftToMe() {
        if (reader.actor().lao() == null) {
            free();
            ReachedWork reached = new ReachedWork(reader);
            where.append(" and ").append(reached.condition());
            params.putAll(reached.params());
        }
    }

    private void text(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            and("(w.lao_name ilike :text or w.case_number ilike :text)", "text", SearchText.containing(text));
        }
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            params.put(name, value);
        }
    }

    InboxQuery id(WorkItemId id) {
        and("w.id = :id", "id", id.value());
        return this;
    }

    InboxQuery ids(Collection<WorkItemId> ids) {
        and("w.id = any(:ids)", "ids", values(ids));
        return this;
    }

    static Long[] values(Collection<WorkItemId> ids) {
        return ids.stream().map(WorkItemId::value).toArray(Long[]::new);
    }

    InboxQuery entryRound(EntryRoundId id) {
        and("w.entry_round_id = :entryRound", "entryRound", id.value());
        return this;
    }

    InboxQuery group(Group group) {
        where.append(" and ").append(Lateness.condition(group));
        return this;
    }

    InboxQuery groups(Collection<Group> groups) {
        where.append(groups.stream()
                .map(group -> "(" + Lateness.condition(group) + ")")
                .collect(Collectors.joining(" or ", " and (", ")")));
        return this;
    }

    /** False comes before true: mine before others', broken promises before the rest. */
    InboxQuery after(Cursor cursor) {
        where.append(" and (" + order() + ") > (not :afterMine, not :afterBroken, :afterDue, :afterId)");
        params.put("afterMine", cursor.mine());
        params.put("afterBroken", cursor.promiseBroken());
        params.put("afterDue", cursor.dueOn());
        params.put("afterId", cursor.id());
        return this;
    }

    InboxReader reader() {
        return reader;
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> params() {
        return params;
    }
}
