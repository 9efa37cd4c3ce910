package eplan.status;

import eplan.cycle.Reminding;
import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.BusinessClock;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.status.LikelyRules.Window;
import eplan.timeline.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads in one transaction; reminds in one for each round, so that one that fails stops no other. */
@Service
class LikelyLateService implements LikelyLate {

    private static final int MOST_ROWS = 2000;

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final BusinessClock clock;
    private final Access access;
    private final Actors actors;
    private final Reminding reminding;

    LikelyLateService(
            JdbcClient jdbc,
            WorkingDays workingDays,
            BusinessClock clock,
            Access access,
            Actors actors,
            Reminding reminding) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.clock = clock;
        this.access = access;
        this.actors = actors;
        this.reminding = reminding;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Likely> of(ProvinceId province, FiscalYear year, int limit) {
        return read(access.seeProvince(province), province, year).stream()
                .limit(Math.clamp(limit, 1, MOST_ROWS))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public long count(ProvinceId province, FiscalYear year) {
        return read(access.seeProvince(province), province, year).size();
    }

    private List<Likely> read(Actor actor, ProvinceId province, FiscalYear year) {
        LocalDate today = clock.today();
        WorkingDays days = workingDays.held();
        return jdbc
                .sql(LikelyQuery.CANDIDATES)
                .param("today", today)
                .param("province", province.value())
                .param("only", actor.keptToLaosOf())
                .param("year", year.be())
                .param("before", LikelyRules.ROUNDS_BEFORE)
                .query((row, n) -> likely(row, today, days))
                .list()
                .stream()
                .filter(one -> !one.why().isEmpty())
                .toList();
    }

    private static Likely likely(ResultSet row, LocalDate today, WorkingDays workingDays) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        Window window = Window.of(row.getObject("opens_on", LocalDate.class), due, today, workingDays);
        return new Likely(
                new EntryRoundId(row.getLong("id")),
                new LaoId(row.getLong("lao_id")),
                row.getString("name_th"),
                row.getString("district_th"),
                row.getString("analyst"),
                row.getString("key"),
                row.getString("round_th"),
                row.getString("round_en"),
                row.getString("case_number"),
                due,
                window.left(),
                window.days(),
                LikelyRules.why(row.getBoolean("started"), window, row.getInt("late_before")),
                row.getBoolean("reminded"));
    }

    @Override
    public List<Told> remind(Set<EntryRoundId> rounds) {
        Role role = actors.current().role();
        if (role == Role.LAO_STAFF || !role.mayWrite()) {
            throw new AccessDeniedException(role + " may not remind");
        }
        if (rounds.isEmpty()) {
            throw new Refused("refused.likely.nothing");
        }
        if (rounds.size() > MOST) {
            throw new Refused("refused.likely.many", MOST);
        }
        return rounds.stream().map(this::told).toList();
    }

    private Told told(EntryRoundId round) {
        try {
            reminding.remind(round);
            return new Told(round, Outcome.REMINDED, null);
        } catch (Refused no) {
            return new Told(round, Outcome.REFUSED, no.key());
        } catch (NotFound gone) {
            return new Told(round, Outcome.GONE, null);
        }
    }
}
