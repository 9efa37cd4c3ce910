package eplan.inbox;

import static eplan.inbox.OpenWork.account;

import eplan.inbox.WorkRows.NewWork;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.WorkItemId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** More people around {@link OpenWork}: the staff of its two LAOs and a second analyst; and what they are told of. */
final class ToldPeople {

    private static final List<String> FORGET = List.of(
            "delete from eplan.notice",
            "truncate eplan.thread cascade",
            "delete from eplan.portfolio",
            "delete from eplan.extension where entry_round_id in"
                    + " (select id from eplan.entry_round where fiscal_year = 2557)",
            // of the other tests' offices they are not
            "update eplan.account set enabled = false where username like 'told-%'");

    private static final String ACCOUNT = """
            insert into eplan.account (username, display_name, role, province_id, lao_id) values (?, ?, ?, ?, ?)
            on conflict (username) do update set lao_id = excluded.lao_id, enabled = true returning id""";

    private static final String REQUEST = """
            insert into eplan.extension (entry_round_id, lao_id, state, reason, text, old_due, wanted_due, beyond_province,
                                         endorse_by, asked_by, asked_name, asked_role, asked_on, asked_at)
            select id, lao_id, 'GRANTED', 'FLOOD', 'น้ำท่วม', :day, :day, false, :day, :by, 'ACTS-ANALYST', 'ANALYST',
                   :day, now()
              from eplan.entry_round where id = :round returning id""";

    private static final String ROUNDS_OF_ANALYSTS = """
            insert into eplan.entry_round (lao_year_id, lao_id, fiscal_year, round_id, state, case_number)
            select y.id, y.lao_id, y.fiscal_year, r.id, 'OPEN', 'told-test-' || y.lao_id
              from eplan.lao_year y join eplan.round r using (fiscal_year)
             where y.fiscal_year = 2557 and r.key = 'verify-q2' order by y.id returning id""";

    private final OpenWork work;

    Actor staff;
    Actor neighbourStaff;
    Actor otherAnalyst;

    ToldPeople(OpenWork work) {
        this.work = work;
    }

    void forget() {
        FORGET.forEach(sql -> work.jdbc.sql(sql).update());
    }

    /** After {@link OpenWork#start} for two LAOs. */
    void hire() {
        List<LaoId> laos = work
                .jdbc
                .sql("select lao_id from eplan.lao_year where fiscal_year = 2557 order by id")
                .query(Long.class)
                .list()
                .stream()
                .map(LaoId::new)
                .toList();
        staff = person("told-staff", Role.LAO_STAFF, null, laos.getFirst());
        neighbourStaff = person("told-neighbour", Role.LAO_STAFF, null, laos.getLast());
        otherAnalyst = person("told-analyst", Role.ANALYST, work.head.province(), null);
    }

    private Actor person(String username, Role role, @Nullable ProvinceId province, @Nullable LaoId lao) {
        long id = work.jdbc
                .sql(ACCOUNT)
                .param(username)
                .param(username)
                .param(role.name())
                .param(province == null ? null : province.value())
                .param(lao == null ? null : lao.value())
                .query(Long.class)
                .single();
        return new Actor(new AccountId(id), username, role, province, lao);
    }

    List<Actor> everybody() {
        return List.of(
                staff,
                neighbourStaff,
                work.analyst,
                otherAnalyst,
                work.officer,
                work.otherOfficer,
                work.head,
                work.foreignOfficer,
                work.headquarters);
    }

    void give(Set<WorkItemId> items, Actor to) {
        items.forEach(item -> work.jdbc
                .sql("update eplan.work_item set assignee_id = ? where id = ?")
                .params(account(to).value(), item.value())
                .update());
    }

    /** A request for a later date. @return its number */
    long request(EntryRoundId round, Actor by) {
        return work.jdbc
                .sql(REQUEST)
                .param("day", OpenWork.TODAY)
                .param("by", account(by).value())
                .param("round", round.value())
                .query(Long.class)
                .single();
    }

    /** The analysts' own round of both LAOs, with its work. */
    List<EntryRoundId> roundsOfAnalysts() {
        List<Long> rounds = work.jdbc.sql(ROUNDS_OF_ANALYSTS).query(Long.class).list();
        rounds.forEach(round -> work.rows.add(new NewWork(null, WorkKind.ENTER, round, null, null, null)));
        return rounds.stream().map(EntryRoundId::new).toList();
    }

    /** Both LAOs are this analyst's. */
    void portfolioOf(Actor analyst) {
        work.jdbc.sql("""
                        insert into eplan.portfolio (lao_id, account_id, valid_from, by_name, reason)
                        select lao_id, ?, ?, 'ACTS-HEAD', 'รับผิดชอบพื้นที่'
                          from eplan.lao_year where fiscal_year = 2557""").params(account(analyst).value(), OpenWork.TODAY).update();
    }
}
