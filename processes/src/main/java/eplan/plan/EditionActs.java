package eplan.plan;

import eplan.plan.PlanEditions.Edition;
import eplan.plan.PlanEditions.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the history tells of a plan's editions: each was begun (added), promoted (changed) or given up (removed) by
 * somebody. Nobody fills it in as a sheet.
 */
public final class EditionActs {

    /** Names the edition and is told with each act, so no column of it. */
    static final Column<Integer> NUMBER = Column.count("number");

    public static final Column<String> KIND =
            Column.choice("kind", Stream.of(Kind.values()).map(Kind::name).toList());
    public static final Column<String> REASON = Column.text("reason", 500);
    public static final Column<String> APPROVAL_NUMBER = Column.text("approval_number", 100);
    public static final Column<LocalDate> APPROVED_ON = Column.date("approved_on");

    public static final Sheet SHEET =
            Sheet.rows("editions", "plan_edition", NUMBER, KIND, REASON, APPROVAL_NUMBER, APPROVED_ON);

    private EditionActs() {}

    static Row row(Edition edition) {
        return new Row(edition.id(), Map.of())
                .with(NUMBER, edition.number())
                .with(KIND, edition.kind().name())
                .with(REASON, edition.reason().isBlank() ? null : edition.reason())
                .with(APPROVAL_NUMBER, edition.approvalNumber())
                .with(APPROVED_ON, edition.approvedOn());
    }

    /** All that the history of an item tells of. */
    static List<Sheet> told(String item) {
        List<Sheet> sheets = EntryItems.sheets(item);
        return Projects.ITEM.equals(item)
                ? Stream.concat(sheets.stream(), Stream.of(SHEET)).toList()
                : sheets;
    }
}
