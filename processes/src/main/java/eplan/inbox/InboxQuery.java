package eplan.inbox;

import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.people.Actor;
import eplan.shared.SearchText;
import eplan.shared.WorkItemId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Builds the inbox's conditions: scope by the actor, the filter, and the groups as ranges of due dates. Only constant text is put
 * together; what people typed goes into parameters.
 */
final class InboxQuery {

    static final int SOON_DAYS = 7;

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> params = new HashMap<>();

    private InboxQuery(LocalDate today, LocalDate farBefore) {
        params.put("today", today);
        params.put("farBefore", farBefore);
        params.put("laterFrom", today.plusDays(SOON_DAYS));
    }

    static InboxQuery open(Actor actor, LocalDate today, LocalDate farBefore) {
        InboxQuery query = new InboxQuery(today, farBefore);
        query.where.append("w.state = 'OPEN'");
        query.scope(actor);
        return query;
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
            keepToOwnLaos(actor);
        } else {
            where.append(" and w.audience = 'HQ'");
        }
    }

    /** As {@link eplan.people.Access#seeLao}: an LAO of another analyst is not theirs, one that is nobody's is everybody's. */
    private void keepToOwnLaos(Actor actor) {
        and("(w.analyst_id is null or w.analyst_id = :scopeAnalyst)", "scopeAnalyst", actor.keptToLaosOf());
    }

    InboxQuery filter(Filter filter, Actor actor) {
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
        assignee(filter.assignee(), actor);
        text(filter);
        return this;
    }

    private void assignee(Inbox.Who who, Actor actor) {
        Long me = actor.account() == null ? -1L : actor.account().value();
        switch (who) {
            case ANYBODY -> {}
            case ME -> and("w.assignee_id = :me", "me", me);
            case NOBODY -> where.append(" and w.assignee_id is null");
            case ME_OR_NOBODY -> and("(w.assignee_id = :me or w.assignee_id is null)", "me", me);
        }
    }

    private void text(Filter filter) {
        if (filter.text() != null && !filter.text().isBlank()) {
            and("(w.lao_name ilike :text or w.case_number ilike :text)", "text", SearchText.containing(filter.text()));
        }
    }

    private void and(String condition, String name, @org.jspecify.annotations.Nullable Object value) {
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

    InboxQuery entryRound(eplan.shared.EntryRoundId id) {
        and("w.entry_round_id = :entryRound", "entryRound", id.value());
        return this;
    }

    InboxQuery group(Group group) {
        where.append(" and ").append(condition(group));
        return this;
    }

    InboxQuery after(Inbox.Cursor cursor) {
        where.append("""
                 and (not w.promise_broken, w.due_on, w.id) > (not :afterBroken, :afterDue, :afterId)""");
        params.put("afterBroken", cursor.promiseBroken());
        params.put("afterDue", cursor.dueOn());
        params.put("afterId", cursor.id());
        return this;
    }

    static String condition(Group group) {
        String awake = "(w.asleep_until is null or w.asleep_until < :today)";
        return switch (group) {
            case ASLEEP -> "w.asleep_until >= :today";
            case FAR_OVERDUE -> awake + " and w.due_on < :farBefore";
            case OVERDUE -> awake + " and w.due_on >= :farBefore and w.due_on < :today";
            case DUE_SOON -> awake + " and w.due_on >= :today and w.due_on < :laterFrom";
            case LATER -> awake + " and w.due_on >= :laterFrom";
        };
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> params() {
        return params;
    }
}
