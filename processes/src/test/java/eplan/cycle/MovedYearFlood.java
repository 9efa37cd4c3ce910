package eplan.cycle;

import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.Responsible;
import eplan.timeline.RoundKind;
import eplan.timeline.Shift;
import eplan.timeline.YearDrafts;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.timeline.YearDrafts.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A special round comes into the moved year, with reminders of its own; its dates move like all others. */
@TestComponent
class MovedYearFlood {

    private static final String TOLD = """
            select count(*) from eplan.special_round_case s
              join eplan.entry_round er on er.id = s.entry_round_id where er.round_id = ?""";

    @Autowired
    YearDrafts drafts;

    @Autowired
    MovedYearChanges changes;

    @Autowired
    MovedYearRecords records;

    @Autowired
    JdbcClient jdbc;

    /** Whoever adds it does not wait for the cases to hear of it; who tests does. */
    void comes(LocalDate day) {
        Set<ProvinceId> provinces =
                records.provinces(day).stream().map(ProvinceId::new).collect(Collectors.toSet());
        var scope = new Scope(Set.of(), provinces, Set.of());
        RoundId round = changes.owner(() -> drafts.special(YearBeginning.YEAR, "flood", plan(day), scope, "น้ำท่วม"));
        long laos = records.laos().size();
        Awaitility.await().until(() -> told(round) == laos);
        changes.forget();
    }

    private long told(RoundId round) {
        return jdbc.sql(TOLD).param(round.value()).query(Long.class).single();
    }

    private static RoundPlan plan(LocalDate day) {
        return new RoundPlan(
                0,
                "รายงานน้ำท่วม",
                "Flood report",
                "น้ำท่วม",
                "Flood",
                RoundKind.RECORDING,
                Responsible.LAO,
                YearBeginning.YEAR,
                day.plusDays(30),
                day.plusDays(80),
                null,
                Shift.NONE,
                List.of(10, 5),
                List.of("special-report"),
                "ว 312");
    }
}
