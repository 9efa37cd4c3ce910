package eplan.inbox;

import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.Touched;
import eplan.timeline.Deadline;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import eplan.timeline.Effects;
import eplan.timeline.PlannedChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which open work gets another date by a change, item by item, without what is withdrawn by it; one query, locks nothing. */
@Component
class TaskForesight {

    private static final String OPEN = """
            select w.entry_round_id, w.kind, w.lao_id, w.lao_name, w.province_id, r.id as round_id, r.key, w.case_number,
                   w.due_on as work_due, d.due_on, d.lock_on, d.source
            from eplan.entry_round er
            join eplan.round r on r.id = er.round_id
            join eplan.work_item w on w.entry_round_id = er.id
            cross join lateral eplan.effective_deadline(er.round_id, er.lao_id, :today) d
            where er.round_id = any(:rounds) and w.state = 'OPEN' and w.kind <> 'EXTENSION'
              and (d.source <> 'LAO' or w.lao_id = any(:laos))
              and (cardinality(cast(:provinces as bigint[])) = 0 or w.province_id = any(:provinces))
              and not""" + WorkRows.OWN;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    TaskForesight(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void tell(PlannedChange change, Effects effects) {
        if (change.moves().isEmpty()) {
            return;
        }
        Set<Long> expedited = effects.roundsWith(Effect.WITHDRAWN);
        Set<Long> onBehalf = effects.roundsWith(Effect.ON_BEHALF_WITHDRAWN);
        jdbc
                .sql(OPEN)
                .param("today", clock.today())
                .param("rounds", rounds(change))
                .param("provinces", provinces(change))
                .param("laos", laos(change))
                .query((row, n) -> item(row))
                .list()
                .stream()
                .filter(item -> !item.withdrawn(WorkKind.EXPEDITE, expedited)
                        && !item.withdrawn(WorkKind.ON_BEHALF, onBehalf)
                        && item.moves(change))
                .forEach(item -> effects.add(Effect.TASK, item.touched()));
    }

    private static Long[] rounds(PlannedChange change) {
        return change.moves().stream()
                .map(move -> move.round().value())
                .distinct()
                .toArray(Long[]::new);
    }

    /** None when the date of the nation moves. */
    private static Long[] provinces(PlannedChange change) {
        return change.moves().stream().anyMatch(move -> move.province() == null)
                ? new Long[0]
                : change.moves().stream()
                        .map(DeadlineMove::province)
                        .filter(Objects::nonNull)
                        .map(ProvinceId::value)
                        .distinct()
                        .toArray(Long[]::new);
    }

    /** Those whose own dates move. */
    private static Long[] laos(PlannedChange change) {
        return change.moves().stream()
                .flatMap(move -> move.laos().stream())
                .map(LaoId::value)
                .toArray(Long[]::new);
    }

    private static Item item(ResultSet row) throws SQLException {
        var round = new RoundId(row.getLong("round_id"));
        var lao = new LaoId(row.getLong("lao_id"));
        return new Item(
                WorkKind.valueOf(row.getString("kind")),
                lao,
                new Touched(
                        row.getLong("entry_round_id"),
                        lao,
                        row.getString("lao_name"),
                        new ProvinceId(row.getLong("province_id")),
                        round,
                        row.getString("key"),
                        row.getString("case_number")),
                row.getObject("work_due", LocalDate.class),
                new Deadline(
                        round,
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("lock_on", LocalDate.class),
                        Deadline.Source.valueOf(row.getString("source"))));
    }

    private record Item(WorkKind kind, LaoId lao, Touched touched, LocalDate due, Deadline now) {

        boolean withdrawn(WorkKind which, Set<Long> rounds) {
            return kind == which && rounds.contains(touched.entryRound());
        }

        boolean moves(PlannedChange change) {
            return !change.of(now, touched.province(), lao).dueOn().equals(due);
        }
    }
}
