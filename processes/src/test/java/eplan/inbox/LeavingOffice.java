package eplan.inbox;

import eplan.people.Actor;
import eplan.people.NewAccount;
import eplan.people.Portfolios;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.WorkItemId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An office of Khon Kaen whose people are all new, in the transaction of a test that is undone. */
final class LeavingOffice {

    final OpenWork work;
    final Portfolios portfolios;
    private final Inbox inbox;

    ProvinceId here;
    Actor head;
    Actor mana;
    Actor piti;
    Actor chujai;
    Actor officer;
    Actor second;
    Actor third;
    List<LaoId> laos;
    List<WorkItemId> verify;
    List<WorkItemId> expedite;

    LeavingOffice(OpenWork work, Portfolios portfolios, Inbox inbox) {
        this.work = work;
        this.portfolios = portfolios;
        this.inbox = inbox;
    }

    /** Four LAOs are overdue; the first two are the analyst Mana's, the third Piti's, the last nobody's. Chujai has none. */
    void open() {
        List<EntryRoundId> rounds = work.start(4);
        here = Objects.requireNonNull(work.head.province());
        work.jdbc
                .sql("update eplan.account set enabled = false where province_id = ?")
                .param(here.value())
                .update();
        head = person("leaving-head", Role.PROVINCIAL_HEAD, here);
        mana = person("leaving-mana", Role.ANALYST, here);
        piti = person("leaving-piti", Role.ANALYST, here);
        chujai = person("leaving-chujai", Role.ANALYST, here);
        officer = person("leaving-1", Role.PROVINCIAL_OFFICER, here);
        second = person("leaving-2", Role.PROVINCIAL_OFFICER, here);
        third = person("leaving-3", Role.PROVINCIAL_OFFICER, here);
        laos = rounds.stream().map(this::laoOf).toList();
        give(Map.of(laos.get(0), id(mana), laos.get(1), id(mana), laos.get(2), id(piti)));
        verify = List.copyOf(work.toVerify(rounds.subList(0, 3)));
        expedite = List.copyOf(work.escalated(rounds, 1));
    }

    Actor person(String username, Role role, @Nullable ProvinceId province) {
        AccountId id = work.actors.asSystem(
                () -> work.opening.open(new NewAccount(username, username, role, province, null), "password-1"));
        return new Actor(id, username, role, province, null);
    }

    private LaoId laoOf(EntryRoundId round) {
        return work.jdbc
                .sql("select lao_id from eplan.entry_round where id = ?")
                .param(round.value())
                .query((row, n) -> new LaoId(row.getLong(1)))
                .single();
    }

    private void give(Map<LaoId, AccountId> to) {
        work.as(head, () -> {
            portfolios.assign(here, to, "รับผิดชอบพื้นที่");
            return head;
        });
    }

    void claims(Actor who, int... which) {
        IntStream.of(which)
                .mapToObj(expedite::get)
                .forEach(item -> work.as(who, () -> {
                    inbox.claim(item);
                    return who;
                }));
    }

    /** Whoever it was before. */
    void holds(@Nullable Actor who, WorkItemId item) {
        work.jdbc
                .sql("update eplan.work_item set assignee_id = cast(? as bigint) where id = ?")
                .params(who == null ? null : id(who).value(), item.value())
                .update();
    }

    /** How many pieces of open work they have. */
    long has(Actor who) {
        return count("assignee_id = " + id(who));
    }

    long open(String condition) {
        return count("fiscal_year = 2557 and " + condition);
    }

    private long count(String condition) {
        return work.jdbc
                .sql("select count(*) from eplan.work_item where state = 'OPEN' and " + condition)
                .query(Long.class)
                .single();
    }

    static AccountId id(Actor who) {
        return OpenWork.account(who);
    }
}
