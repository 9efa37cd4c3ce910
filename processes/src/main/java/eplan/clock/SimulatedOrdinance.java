package eplan.clock;

import static java.util.Objects.requireNonNull;

import eplan.plan.EntryRecords.Status;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.Ordinances;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.shared.BusinessClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** An ordinance that most councils passed before the year began, over most of the plan's projects; some transfer money. */
@Component
@Profile("embedded")
class SimulatedOrdinance implements SimulatedForm {

    private static final int PASSED_LATE = 1;
    private static final int COUNCIL = 2;
    private static final int APPROVED = 3;
    private static final int TRANSFERS = 4;
    private static final int MOVED_ON = 5;
    private static final int MOVED = 6;

    private final SimulatedDesk desk;
    private final SimulatedPlan plan;
    private final SimulatedLines lines;
    private final BusinessClock clock;
    private final SimulatedRounds rounds;

    SimulatedOrdinance(
            SimulatedDesk desk, SimulatedPlan plan, SimulatedLines lines, BusinessClock clock, SimulatedRounds rounds) {
        this.desk = desk;
        this.plan = plan;
        this.lines = lines;
        this.clock = clock;
        this.rounds = rounds;
    }

    @Override
    public boolean covers(String item) {
        return Ordinances.ITEM.equals(item);
    }

    /** So that there are lines to spend on; one that is complete is the LAO's as it is, and one that no round asks for is none. */
    void provide(Writing writing) {
        RecordKey key = writing.of(Ordinances.ITEM).key();
        if (desk.state(key).status() != Status.COMPLETE
                && desk.rows(key, Ordinances.LINES).isEmpty()) {
            rounds.asking(writing, Ordinances.ITEM).ifPresent(this::fill);
        }
    }

    @Override
    public void fill(Writing writing) {
        RecordKey key = writing.key();
        plan.provide(writing);
        Row before = desk.fields(key, Ordinances.HEAD);
        Row head = head(writing, before);
        List<RowEdit> edits = new ArrayList<>();
        edits.add(new RowEdit(Ordinances.HEAD, before, head));
        boolean bare = desk.rows(key, Ordinances.LINES).isEmpty();
        if (bare) {
            lines.of(writing).forEach(line -> edits.add(new RowEdit(Ordinances.LINES, Row.NEW, line)));
        }
        List<Row> kept = desk.save(writing, edits);
        if (bare && writing.roll(TRANSFERS, 0) < 0.25) {
            transfer(writing, requireNonNull(head.get(Ordinances.APPROVED_ON)), kept);
        }
    }

    private Row head(Writing writing, Row before) {
        LocalDate today = clock.today();
        LocalDate begins = writing.key().dataYear().first();
        LocalDate council = or(before.get(Ordinances.COUNCIL_ON), passedOn(writing, begins));
        LocalDate signed = Writing.earlier(council.plusDays(writing.between(5, 15, APPROVED, 0)), today);
        LocalDate approved = or(before.get(Ordinances.APPROVED_ON), signed);
        LocalDate inForce = or(before.get(Ordinances.IN_FORCE_ON), Writing.later(approved, begins));
        String number = before.text(Ordinances.NUMBER);
        return before.with(Ordinances.NUMBER, number.isBlank() ? SimulationTexts.reference(writing.key()) : number)
                .with(Ordinances.COUNCIL_ON, council)
                .with(Ordinances.APPROVED_ON, approved)
                .with(Ordinances.IN_FORCE_ON, inForce);
    }

    private static LocalDate or(@Nullable LocalDate there, LocalDate ours) {
        return there == null ? ours : there;
    }

    /** In August or September, or in one of six LAOs not before the autumn; never after today. */
    private LocalDate passedOn(Writing writing, LocalDate begins) {
        boolean late = writing.roll(PASSED_LATE, 0) < 1.0 / 6;
        int days = late ? writing.between(1, 60, COUNCIL, 0) : -writing.between(20, 45, COUNCIL, 0);
        return Writing.earlier(begins.plusDays(days), clock.today());
    }

    private void transfer(Writing writing, LocalDate approved, List<Row> kept) {
        LocalDate first = Writing.later(approved, writing.key().dataYear().first());
        LocalDate last = Writing.earlier(clock.today(), writing.key().dataYear().last());
        if (first.isAfter(last)) {
            return;
        }
        Row from = line(kept, SimulatedLines.Outside.OPERATIONS);
        Row to = line(kept, SimulatedLines.Outside.CENTRAL);
        Row movement = Row.NEW
                .with(Ordinances.KIND, Ordinances.TRANSFER)
                .with(Ordinances.MOVE_NUMBER, SimulationTexts.reference(writing.key()))
                .with(Ordinances.MOVED_ON, writing.day(first, last, MOVED_ON, 0))
                .with(Ordinances.FROM, from.id())
                .with(Ordinances.TO, to.id())
                .with(Ordinances.MOVED, writing.share(from.amount(Ordinances.AMOUNT), 0.02, 0.1, MOVED, 0))
                .with(Ordinances.REASON, SimulationTexts.get("transfer"));
        desk.add(writing, Ordinances.MOVEMENTS, List.of(movement));
    }

    private static Row line(List<Row> kept, SimulatedLines.Outside wanted) {
        return kept.stream()
                .filter(row -> wanted.name().equals(row.get(Ordinances.CATEGORY)))
                .findFirst()
                .orElseThrow();
    }
}
