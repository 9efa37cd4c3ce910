package eplan.inbox;

import eplan.inbox.Leaving.Colleague;
import eplan.inbox.LeavingHeld.Asked;
import eplan.inbox.LeavingHeld.Lao;
import eplan.inbox.LeavingHeld.View;
import eplan.inbox.LeavingHeld.Work;
import eplan.people.AccountView;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.WorkItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what somebody who leaves has. */
@Component
class LeavingTable {

    /** What is theirs, and what follows their LAOs to the next analyst: analysts' work, and all that other analysts took. */
    private static final String WORK = """
            select w.id, w.kind, w.audience, w.entry_round_id, w.lao_id, w.lao_name, w.round_id, r.key, r.name_th, r.name_en,
                   w.case_number, w.level, w.due_on, w.hiring_step_id, s.kind as step_kind, s.contract_id,
                   cast(null as text) as contractor, s.instalment,
                   nullif(w.analyst_id, :leaver) as analyst_id,
                   h.id as holder_id, h.display_name as holder_name, h.role as holder_role,
                   case when cast(:province as bigint) is null then w.audience = 'HQ'
                        else w.province_id = cast(:province as bigint) end as in_office
              from eplan.work_item w
              left join eplan.round r on r.id = w.round_id
              left join eplan.hiring_step s on s.id = w.hiring_step_id
              left join eplan.account h on h.id = w.assignee_id
             where w.state = 'OPEN'
               and (w.assignee_id = :leaver
                    or (w.analyst_id = :leaver and (w.audience = 'ANALYST' or h.role = 'ANALYST')
                        and w.lao_id in (select p.lao_id from eplan.portfolio_on(:today) p
                                          where p.account_id = :leaver)))
             order by w.due_on, w.id""";

    private static final String LAOS = """
            select p.lao_id, l.name_th, l.district_th
              from eplan.portfolio_on(:today) p join eplan.lao_on(:today) l on l.lao_id = p.lao_id
             where p.account_id = :leaver order by l.sort_name, l.lao_id""";

    private static final String ASKED = """
            select e.entry_round_id, e.lao_id, l.name_th, er.case_number, e.wanted_due, e.asked_on,
                   nullif(p.account_id, :leaver) as analyst_id
              from eplan.extension e
              join eplan.entry_round er on er.id = e.entry_round_id
              join eplan.lao_on(:today) l on l.lao_id = e.lao_id
              left join eplan.portfolio_on(:today) p on p.lao_id = e.lao_id
             where e.asked_by = :leaver and e.state in ('ASKED', 'ENDORSED', 'WITH_HQ')
             order by e.asked_on, e.id""";

    private static final String VIEWS = """
            select id, name from eplan.inbox_view where account_id = :leaver and shared
             order by name collate eplan.thai, id""";

    private static final String OPEN = """
            select assignee_id, count(*) as items from eplan.work_item
             where state = 'OPEN' and assignee_id = any(?) group by assignee_id""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final HiringStepWords words;

    LeavingTable(JdbcClient jdbc, BusinessClock clock, HiringStepWords words) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.words = words;
    }

    List<Work> work(AccountView leaver) {
        return jdbc.sql(WORK)
                .param("today", clock.today())
                .param("leaver", leaver.id().value())
                .param(
                        "province",
                        leaver.province() == null ? null : leaver.province().value())
                .query((row, n) -> work(row))
                .list();
    }

    private Work work(ResultSet row) throws SQLException {
        RoundOfItem round = RoundOfItem.of(row, HiringWork.of(row), words);
        return new Work(
                new WorkItemId(row.getLong("id")),
                WorkKind.valueOf(row.getString("kind")),
                row.getString("audience"),
                round.lao(),
                row.getString("lao_name"),
                round.th(),
                round.en(),
                row.getString("case_number"),
                row.getInt("level"),
                row.getObject("due_on", LocalDate.class),
                holder(row),
                row.getBoolean("in_office"),
                analyst(row));
    }

    private static @Nullable Colleague holder(ResultSet row) throws SQLException {
        long id = row.getLong("holder_id");
        return id == 0
                ? null
                : new Colleague(
                        new AccountId(id), row.getString("holder_name"), Role.valueOf(row.getString("holder_role")));
    }

    private static @Nullable AccountId analyst(ResultSet row) throws SQLException {
        long id = row.getLong("analyst_id");
        return id == 0 ? null : new AccountId(id);
    }

    List<Lao> laos(AccountId leaver) {
        return jdbc.sql(LAOS)
                .param("today", clock.today())
                .param("leaver", leaver.value())
                .query((row, n) -> new Lao(
                        new LaoId(row.getLong("lao_id")), row.getString("name_th"), row.getString("district_th")))
                .list();
    }

    List<Asked> asked(AccountId leaver) {
        return jdbc.sql(ASKED)
                .param("today", clock.today())
                .param("leaver", leaver.value())
                .query((row, n) -> asked(row))
                .list();
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                new EntryRoundId(row.getLong("entry_round_id")),
                new LaoId(row.getLong("lao_id")),
                row.getString("name_th"),
                row.getString("case_number"),
                row.getObject("wanted_due", LocalDate.class),
                row.getObject("asked_on", LocalDate.class),
                analyst(row));
    }

    List<View> views(AccountId leaver) {
        return jdbc.sql(VIEWS)
                .param("leaver", leaver.value())
                .query((row, n) -> new View(row.getLong("id"), row.getString("name")))
                .list();
    }

    /** How many pieces of open work each has; without those who have none. */
    Map<AccountId, Integer> open(Collection<AccountId> people) {
        Map<AccountId, Integer> open = new HashMap<>();
        jdbc.sql(OPEN)
                .param(people.stream().map(AccountId::value).toArray(Long[]::new))
                .query(row -> {
                    open.put(new AccountId(row.getLong("assignee_id")), row.getInt("items"));
                });
        return open;
    }
}
