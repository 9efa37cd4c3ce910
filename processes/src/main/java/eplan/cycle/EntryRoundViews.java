package eplan.cycle;

import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.EntryRounds.EscalationView;
import eplan.cycle.EntryRounds.ItemView;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.plan.EntryRecords;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.RecordKey;
import eplan.shared.BusinessClock;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.RoundId;
import eplan.timeline.Deadline;
import eplan.timeline.Responsible;
import eplan.timeline.RoundView;
import eplan.timeline.Timelines;
import eplan.timeline.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads entry rounds with their deadline in force and standing. */
@Component
class EntryRoundViews {

    private static final String SELECT = """
            select er.*, d.due_on, d.lock_on, d.source, e.level, e.state as escalation_state, e.since, e.promised_on,
                   e.promise_broken, e.withdrawn_reason,
                   eplan.round_standing(er.state, er.started, er.completed_on, er.completed_due, d.source, d.due_on,
                                        :today, :farBefore) as standing
            from eplan.entry_round er
            cross join lateral eplan.effective_deadline(er.round_id, er.lao_id, :today) d
            left join eplan.escalation e on e.entry_round_id = er.id
            """;

    private final JdbcClient jdbc;
    private final Ladders ladders;
    private final Timelines timelines;
    private final EntryRecords records;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    EntryRoundViews(
            JdbcClient jdbc,
            Ladders ladders,
            Timelines timelines,
            EntryRecords records,
            WorkingDays workingDays,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.ladders = ladders;
        this.timelines = timelines;
        this.records = records;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    EntryRoundView one(EntryRoundId id, Actor actor) {
        return select("where er.id = :id")
                .param("id", id.value())
                .query((row, n) -> {
                    RoundView round = ladders.round(row.getLong("round_id"));
                    LaoId lao = new LaoId(row.getLong("lao_id"));
                    return view(row, round, records.states(keys(lao, round).toList()), actor, workingDays);
                })
                .single();
    }

    /** The year's calendar and what became of all its items are read once, not for each round. */
    List<EntryRoundView> ofLao(LaoId lao, FiscalYear year, Actor actor) {
        WorkingDays held = workingDays.held();
        Map<Long, RoundView> rounds = timelines.rounds(year).stream()
                .collect(Collectors.toMap(round -> round.id().value(), Function.identity()));
        Map<RecordKey, RecordState> states = records.states(
                rounds.values().stream().flatMap(round -> keys(lao, round)).toList());
        return select("where er.lao_id = :lao and er.fiscal_year = :year")
                .param("lao", lao.value())
                .param("year", year.be())
                .query((row, n) ->
                        view(row, Objects.requireNonNull(rounds.get(row.getLong("round_id"))), states, actor, held))
                .list();
    }

    private static Stream<RecordKey> keys(LaoId lao, RoundView round) {
        return Stream.concat(round.items().stream(), Alongside.of(round).stream())
                .map(item -> key(lao, round, item));
    }

    private static RecordKey key(LaoId lao, RoundView round, String item) {
        return new RecordKey(lao, round.dataYear(), item, round.key());
    }

    private JdbcClient.StatementSpec select(String where) {
        LocalDate today = clock.today();
        return jdbc.sql(SELECT + where).param("today", today).param("farBefore", FarOverdue.before(today, workingDays));
    }

    private EntryRoundView view(
            ResultSet row, RoundView round, Map<RecordKey, RecordState> states, Actor actor, WorkingDays days)
            throws SQLException {
        LaoId lao = new LaoId(row.getLong("lao_id"));
        RoundState state = state(row, round);
        Deadline deadline = deadline(row, round.id());
        RoundStanding standing =
                state == RoundState.RETIRED ? RoundStanding.RETIRED : RoundStanding.valueOf(row.getString("standing"));
        List<ItemView> items = items(lao, round, round.items(), states);
        List<ItemView> alongside = items(lao, round, Alongside.of(round), states);
        return new EntryRoundView(
                new EntryRoundId(row.getLong("id")),
                lao,
                round.year(),
                round.id(),
                round.key(),
                round.kind(),
                round.responsible(),
                round.nameTh(),
                round.nameEn(),
                round.shortTh(),
                round.shortEn(),
                round.dataYear(),
                round.opensOn(),
                deadline,
                standing.late() ? days.overdue(deadline.dueOn(), clock.today()) : 0,
                state,
                standing,
                row.getString("case_number"),
                items,
                alongside,
                row.getObject("ended_on", LocalDate.class),
                row.getString("returned_reason"),
                mayRecord(actor, round, state, Stream.concat(items.stream(), alongside.stream())),
                mayAdd(actor, round, state),
                mayVerify(actor, state),
                escalation(row));
    }

    /** What headquarters have taken out of the year is out at once; its case passes it on the opening day. */
    private static RoundState state(ResultSet row, RoundView round) throws SQLException {
        RoundState kept = RoundState.valueOf(row.getString("state"));
        return kept == RoundState.PLANNED && round.retired() ? RoundState.RETIRED : kept;
    }

    private static Deadline deadline(ResultSet row, RoundId round) throws SQLException {
        return new Deadline(
                round,
                row.getObject("due_on", LocalDate.class),
                row.getObject("lock_on", LocalDate.class),
                Deadline.Source.valueOf(row.getString("source")));
    }

    private static List<ItemView> items(
            LaoId lao, RoundView round, List<String> items, Map<RecordKey, RecordState> states) {
        return items.stream()
                .map(item -> {
                    RecordKey key = key(lao, round, item);
                    return new ItemView(item, key, Objects.requireNonNull(states.get(key)));
                })
                .toList();
    }

    /** Until everything is in; after that only what was sent back: of a round that ended, or beside one that is verified. */
    private static boolean mayRecord(Actor actor, RoundView round, RoundState state, Stream<ItemView> items) {
        boolean unfinished = state == RoundState.PLANNED || state == RoundState.OPEN || state == RoundState.RETURNED;
        boolean sentBack = (state == RoundState.ACCEPTED || state == RoundState.VERIFYING)
                && items.anyMatch(item -> item.state().status() == EntryRecords.Status.RETURNED);
        return (unfinished || sentBack) && mayAdd(actor, round, state);
    }

    private static boolean mayAdd(Actor actor, RoundView round, RoundState state) {
        return state != RoundState.NOT_RECEIVED
                && state != RoundState.RETIRED
                && (actor.role() == Role.ANALYST
                        || (actor.role() == Role.LAO_STAFF && round.responsible() == Responsible.LAO));
    }

    private static boolean mayVerify(Actor actor, RoundState state) {
        return state == RoundState.VERIFYING && actor.role().ofProvince();
    }

    private static @Nullable EscalationView escalation(ResultSet row) throws SQLException {
        String state = row.getString("escalation_state");
        if (state == null) {
            return null;
        }
        return new EscalationView(
                row.getInt("level"),
                "OPEN".equals(state),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("promised_on", LocalDate.class),
                row.getBoolean("promise_broken"),
                row.getString("withdrawn_reason"));
    }
}
