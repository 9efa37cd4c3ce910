package eplan.plan;

import eplan.plan.Attestations.Attestation;
import eplan.plan.EntryRecords.Problem;
import eplan.shared.BusinessClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where and when it was recorded, or of a monthly item that nothing changed, said and not assumed. */
@Component
class AttestationChecks implements ContentChecks {

    static final int WHERE = 500;
    static final int NUMBER = 100;
    static final int NOTE = 2000;

    /** What is recorded of a data year may rest on the three-year plan of three years before; nothing is older. */
    private static final int YEARS_BACK = 3;

    private final AttestationTable table;
    private final BusinessClock clock;

    AttestationChecks(AttestationTable table, BusinessClock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public boolean covers(String item) {
        return !VisionStrategies.ITEM.equals(item) && !EntryItems.hasSheets(item);
    }

    @Override
    public List<Problem> problems(RecordKey key) {
        LocalDate earliest = key.dataYear().first().minusYears(YEARS_BACK);
        boolean monthly = Attestations.MONTHLY_ITEMS.contains(key.item());
        return of(table.load(key).content(), monthly, earliest, clock.today());
    }

    static List<Problem> of(Attestation content, boolean monthly, LocalDate earliest, LocalDate today) {
        List<Problem> found = new ArrayList<>();
        if (monthly && content.noChange() == null && content.recordedWhere().isBlank()) {
            found.add(new Problem("noChange", "problem.no-change.unanswered", List.of()));
        } else if (!Boolean.TRUE.equals(content.noChange())) {
            recorded(found, content, earliest, today);
        }
        length(found, "recordedWhere", content.recordedWhere(), WHERE);
        length(found, "referenceNumber", content.referenceNumber(), NUMBER);
        length(found, "note", content.note(), NOTE);
        return List.copyOf(found);
    }

    private static void recorded(List<Problem> found, Attestation content, LocalDate earliest, LocalDate today) {
        if (content.recordedWhere().isBlank()) {
            found.add(new Problem("recordedWhere", "problem.where.required", List.of()));
        }
        LocalDate day = content.referenceDate();
        if (day == null) {
            found.add(new Problem("referenceDate", "problem.date.required", List.of()));
        } else if (day.isAfter(today)) {
            found.add(new Problem("referenceDate", "problem.date.future", List.of(day, today)));
        } else if (day.isBefore(earliest)) {
            found.add(new Problem("referenceDate", "problem.date.early", List.of(day, earliest)));
        }
    }

    private static void length(List<Problem> found, String field, String text, int longest) {
        if (text.length() > longest) {
            found.add(new Problem(field, "problem.too-long", List.of(longest, text.length())));
        }
    }
}
