package eplan.cycle;

import eplan.cycle.StuckCases.Whose;
import eplan.engine.EndedCalls;
import eplan.engine.TimerScopes;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.timeline.RoundView;
import eplan.timeline.Timelines;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose case a process instance is: an entry round's, an escalation's, a request's for a later date, an LAO year's or another context's. */
@Component
class CasesOfInstances {

    /** The timers of {@code lao-year} that open a round are named after it ... */
    private static final String OPENS = "opens-";

    /** ... but for those that many rounds go through: a variable beside the timer names the round. */
    private static final Map<String, String> SHARED =
            Map.of("opens-month", "monthlyRound", "opens-special", "specialRound");

    /** The steps of {@code lao-year} that run a round, and are left by a job when it has ended. */
    private static final String RUNS = "round-";

    private static final String FIND = """
            with found as (
                select process_instance_id as instance, lao_id, fiscal_year, round_id, case_number
                from eplan.entry_round where process_instance_id = any(:instances)
                union all
                select e.process_instance_id, r.lao_id, r.fiscal_year, r.round_id, r.case_number
                from eplan.escalation e join eplan.entry_round r on r.id = e.entry_round_id
                where e.process_instance_id = any(:instances)
                union all
                select x.process_instance_id, r.lao_id, r.fiscal_year, r.round_id, r.case_number
                from eplan.extension x join eplan.entry_round r on r.id = x.entry_round_id
                where x.process_instance_id = any(:instances)
                union all
                select process_instance_id, lao_id, fiscal_year, cast(null as bigint), cast(null as text)
                from eplan.lao_year where process_instance_id = any(:instances))
            select f.*, coalesce(l.name_th, cast(f.lao_id as text)) as lao_th, p.name_th as province_th,
                   p.name_en as province_en, r.key as round_key, r.name_th as round_th, r.name_en as round_en
            from found f
            left join eplan.lao_on(:today) l on l.lao_id = f.lao_id
            left join eplan.province p on p.id = l.province_id
            left join eplan.round r on r.id = f.round_id""";

    private final JdbcClient jdbc;
    private final TimerScopes timers;
    private final EndedCalls ended;
    private final Timelines timelines;
    private final BusinessClock clock;

    /** Looked up when asked: what implements it uses this package. */
    private final ObjectProvider<OtherCases> others;

    CasesOfInstances(
            JdbcClient jdbc,
            TimerScopes timers,
            EndedCalls ended,
            Timelines timelines,
            BusinessClock clock,
            ObjectProvider<OtherCases> others) {
        this.jdbc = jdbc;
        this.timers = timers;
        this.ended = ended;
        this.timelines = timelines;
        this.clock = clock;
        this.others = others;
    }

    /** By instance; those that are no case's are left out. */
    Map<String, Whose> of(Collection<String> instances) {
        Map<String, Whose> found = new HashMap<>();
        if (!instances.isEmpty()) {
            jdbc.sql(FIND)
                    .param("instances", instances.toArray(String[]::new))
                    .param("today", clock.today())
                    .query(row -> {
                        found.put(row.getString("instance"), whose(row));
                    });
        }
        Set<String> unknown = new HashSet<>(instances);
        unknown.removeAll(found.keySet());
        if (!unknown.isEmpty()) {
            others.forEach(other -> found.putAll(other.of(unknown)));
        }
        return found;
    }

    private static Whose whose(ResultSet row) throws SQLException {
        return new Whose(
                new LaoId(row.getLong("lao_id")),
                row.getString("lao_th"),
                row.getString("province_th"),
                row.getString("province_en"),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getString("round_key"),
                row.getString("round_th"),
                row.getString("round_en"),
                row.getString("case_number"));
    }

    /**
     * A round that could not open has no instance of its own: it is told by the timer at which its LAO's year waits. Where the year
     * could not go on after a round, that round's instance has ended.
     *
     * @param job that waits there
     */
    Whose waitingAt(Whose year, String activity, String job) {
        if (year.roundKey() != null || year.lao() == null) {
            return year;
        }
        if (activity.startsWith(RUNS)) {
            return ended.before(job)
                    .map(round -> of(List.of(round)).getOrDefault(round, year))
                    .orElse(year);
        }
        return activity.startsWith(OPENS) ? waitingToOpen(year, activity, job) : year;
    }

    private Whose waitingToOpen(Whose year, String activity, String job) {
        String variable = SHARED.get(activity);
        Optional<String> key =
                variable == null ? Optional.of(activity.substring(OPENS.length())) : timers.valueAt(job, variable);
        return key.map(round -> opening(year, round)).orElse(year);
    }

    private Whose opening(Whose year, String key) {
        return rounds(year.year()).stream()
                .filter(round -> round.key().equals(key))
                .findFirst()
                .map(round -> in(year, round))
                .orElse(year);
    }

    private List<RoundView> rounds(FiscalYear year) {
        return PerTransaction.get("rounds " + year, () -> timelines.rounds(year));
    }

    private static Whose in(Whose year, RoundView round) {
        return new Whose(
                year.lao(),
                year.laoTh(),
                year.provinceTh(),
                year.provinceEn(),
                year.year(),
                round.key(),
                round.nameTh(),
                round.nameEn(),
                year.caseNumber(),
                year.place());
    }
}
