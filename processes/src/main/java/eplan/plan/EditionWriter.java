package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.plan.PlanEditions.Edition;
import eplan.plan.PlanEditions.Kind;
import eplan.plan.SheetWriter.Writer;
import eplan.shared.BusinessClock;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins, gives up and promotes editions of a plan, and writes each of these acts into the record's history. */
@Component
class EditionWriter {

    private static final int NUMBER = 100;

    private final EditionTable editions;
    private final RowChanges changes;
    private final PlanChecks checks;
    private final Checks explained;
    private final BusinessClock clock;

    EditionWriter(EditionTable editions, RowChanges changes, PlanChecks checks, Checks explained, BusinessClock clock) {
        this.editions = editions;
        this.changes = changes;
        this.checks = checks;
        this.explained = explained;
        this.clock = clock;
    }

    Edition begin(RecordTable.Row record, Kind kind, String reason, Writer by) {
        Edition latest = latest(record);
        if (!latest.promoted()) {
            throw new Refused("refused.edition.open");
        }
        Edition next = editions.add(record.id(), latest.number() + 1, kind, reason);
        editions.copyProjects(latest.id(), next.id());
        tell(record, null, next, by);
        return next;
    }

    void giveUp(RecordTable.Row record, Writer by) {
        Edition latest = latest(record);
        if (latest.promoted() || latest.kind() == Kind.FIRST) {
            throw new Refused("refused.edition.fixed");
        }
        editions.delete(latest.id());
        tell(record, latest, null, by);
    }

    Edition promote(RecordKey key, RecordTable.Row record, String number, LocalDate approvedOn, Writer by) {
        Edition latest = latest(record);
        if (latest.promoted()) {
            throw new Refused("refused.edition.fixed");
        }
        mustBeRight(key, latest);
        Edition promoted =
                editions.promote(latest.id(), number, approvedOn, by.actor().name());
        tell(record, latest, promoted, by);
        return promoted;
    }

    /** That an approval can have such a number and day. */
    void mustBeAnApproval(RecordKey key, String number, LocalDate approvedOn) {
        if (number.isEmpty() || number.length() > NUMBER) {
            throw new Refused("refused.edition.number", NUMBER);
        }
        LocalDate earliest = key.dataYear().previous().first();
        if (approvedOn.isAfter(clock.today()) || approvedOn.isBefore(earliest)) {
            throw new Refused("refused.edition.date", earliest, clock.today());
        }
    }

    private Edition latest(RecordTable.Row record) {
        return editions.latest(record.id()).orElseThrow(() -> new Refused("refused.edition.none"));
    }

    private void mustBeRight(RecordKey key, Edition edition) {
        List<Problem> left = explained.withExplanations(key, checks.ofEdition(key, edition)).stream()
                .filter(Problem::blocks)
                .toList();
        if (!left.isEmpty()) {
            throw new Refused("refused.record.problems", left.size());
        }
    }

    private void tell(RecordTable.Row record, @Nullable Edition before, @Nullable Edition after, Writer by) {
        Row was = before == null ? null : EditionActs.row(before);
        Row is = after == null ? null : EditionActs.row(after);
        changes.add(record, EditionActs.SHEET, List.of(new RowChanges.Change(was, is)), by);
    }
}
