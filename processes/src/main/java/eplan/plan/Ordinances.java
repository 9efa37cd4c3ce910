package eplan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The yearly budget law (ข้อบัญญัติ of a PAO or TAO, เทศบัญญัติ of a municipality): head, lines, and what moves in the year. */
public final class Ordinances {

    public static final String ITEM = "ordinance";

    /** Kinds of spending outside projects, as budgets of local administrations name them. */
    public static final List<String> CATEGORIES =
            List.of("CENTRAL", "PERSONNEL", "OPERATIONS", "INVESTMENT", "SUBSIDIES", "OTHER");

    public static final String ADDITIONAL = "ADDITIONAL";
    public static final String TRANSFER = "TRANSFER";

    public static final Column<String> NUMBER = Column.text("number", 100).must();
    public static final Column<LocalDate> COUNCIL_ON = Column.date("council_on").must();
    public static final Column<LocalDate> APPROVED_ON =
            Column.date("approved_on").must();
    public static final Column<LocalDate> IN_FORCE_ON =
            Column.date("in_force_on").must();
    public static final Sheet HEAD =
            Sheet.fields("ordinance", "ordinance", NUMBER, COUNCIL_ON, APPROVED_ON, IN_FORCE_ON);

    public static final Column<String> CODE = Column.text("code", 40).must();
    /** {@code project.project_id}, the same over all editions of the plan. */
    public static final Column<Long> PROJECT = Column.reference("project_id");

    public static final Column<String> CATEGORY = Column.choice("category", CATEGORIES);
    public static final Column<String> NAME = Column.text("name", 500).must();
    public static final Column<BigDecimal> AMOUNT = Column.amount("amount").must();
    public static final Sheet LINES =
            Sheet.rows("lines", "ordinance_line", CODE, CODE, NAME, PROJECT, CATEGORY, AMOUNT);

    public static final Column<String> KIND =
            Column.choice("kind", List.of(ADDITIONAL, TRANSFER)).must();
    public static final Column<String> MOVE_NUMBER = Column.text("number", 100).must();
    public static final Column<LocalDate> MOVED_ON = Column.date("approved_on").must();
    public static final Column<Long> FROM = Column.reference("from_line");
    public static final Column<Long> TO = Column.reference("to_line").must();
    public static final Column<BigDecimal> MOVED = Column.amount("amount").must();
    public static final Column<String> REASON = Column.text("reason", 500).must();
    /** Additional ordinances and transfers of the year: rows are added after the record is complete, too. */
    public static final Sheet MOVEMENTS = Sheet.rows(
            "movements", "budget_movement", MOVE_NUMBER, KIND, MOVE_NUMBER, MOVED_ON, FROM, TO, MOVED, REASON);

    private Ordinances() {}
}
