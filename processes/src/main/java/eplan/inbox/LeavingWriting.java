package eplan.inbox;

import eplan.people.AccountView;
import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.WorkItemId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Holds what somebody who leaves has, and gives it to others. */
@Component
class LeavingWriting {

    /** Whoever gives a province's LAOs away holds the province, as {@code eplan.people} does. */
    private static final String HOLD_PROVINCE = "select id from eplan.province where id = ? for no key update";

    /** Who was closed while one waited is not among them. */
    private static final String HOLD_ACCOUNTS =
            "select id from eplan.account where id = any(?) and enabled order by id for no key update";

    /** What is theirs, and what goes with their LAOs. */
    private static final String HOLD_WORK = """
            select id from eplan.work_item
             where state = 'OPEN' and (assignee_id = :leaver or analyst_id = :leaver)
             order by id for update""";

    private static final String GIVE = """
            update eplan.work_item set assignee_id = cast(:to as bigint), version = version + 1
             where id = any(:ids) and state = 'OPEN' and assignee_id is distinct from cast(:to as bigint)""";

    /** Beside one of the same name it goes on under its number. */
    private static final String GIVE_VIEW = """
            update eplan.inbox_view v
               set account_id = :to,
                   name = case when exists (select from eplan.inbox_view o where o.account_id = :to and o.name = v.name)
                               then left(v.name, 38) || ' (' || v.id || ')' else v.name end
             where v.id = :id""";

    private final JdbcClient jdbc;

    LeavingWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Until the transaction ends nobody else moves the leaver, the actor, or what the leaver has.
     *
     * @throws Refused when they were moved meanwhile
     * @throws AccessDeniedException when the actor was
     */
    void hold(AccountView leaver, Actor by) {
        ProvinceId province = leaver.province();
        if (province != null) {
            jdbc.sql(HOLD_PROVINCE).param(province.value()).query(row -> {});
        }
        AccountId me = by.account();
        Set<Long> here = here(me == null ? Stream.of(leaver.id()) : Stream.of(leaver.id(), me));
        if (!here.contains(leaver.id().value())) {
            throw new Refused("refused.leaving.left", leaver.displayName());
        }
        if (me != null && !here.contains(me.value())) {
            throw new AccessDeniedException("has left");
        }
        jdbc.sql(HOLD_WORK).param("leaver", leaver.id().value()).query(row -> {});
    }

    private Set<Long> here(Stream<AccountId> accounts) {
        return new HashSet<>(jdbc.sql(HOLD_ACCOUNTS)
                .param(accounts.map(AccountId::value).toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    /** In the office's queue. */
    void queue(Collection<WorkItemId> items) {
        write(items, null);
    }

    void give(Collection<WorkItemId> items, AccountId to) {
        write(items, to.value());
    }

    private void write(Collection<WorkItemId> items, @Nullable Long to) {
        if (!items.isEmpty()) {
            jdbc.sql(GIVE)
                    .param("to", to)
                    .param("ids", InboxQuery.values(items))
                    .update();
        }
    }

    void giveView(long view, AccountId to) {
        jdbc.sql(GIVE_VIEW).param("to", to.value()).param("id", view).update();
    }
}
