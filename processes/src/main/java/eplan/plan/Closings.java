package eplan.plan;

import java.math.BigDecimal;
import java.util.Set;

/** Closing a year through to disbursement: what became of every line, explained and attested. */
public final class Closings {

    public static final String YEAR = "close-year";

    /** Of the year before the calendar's; pre-filled from that year's accepted {@link #YEAR}. */
    public static final String PREVIOUS = "close-previous";

    public static final Set<String> ITEMS = Set.of(YEAR, PREVIOUS);

    public static final Column<String> EXPLANATION =
            Column.text("explanation", 2000).must();
    public static final Column<Boolean> ATTESTED = Column.yesNo("attested").must();
    public static final Sheet HEAD = Sheet.fields("closing", "closing", EXPLANATION, ATTESTED);

    /** Null for a line of a year whose ordinance is not in the system. */
    public static final Column<Long> LINE = Column.reference("line_id").fromSystem();

    public static final Column<String> NAME = Column.text("name", 500).must();
    public static final Column<BigDecimal> APPROVED = Column.amount("approved").must();
    public static final Column<BigDecimal> DISBURSED = Column.amount("disbursed");
    public static final Column<BigDecimal> CARRIED = Column.amount("carried");
    public static final Column<BigDecimal> LAPSED = Column.amount("lapsed");
    public static final Column<String> REASON = Column.text("reason", 500);
    public static final Sheet OUTCOMES =
            Sheet.rows("outcomes", "line_outcome", NAME, NAME, APPROVED, DISBURSED, CARRIED, LAPSED, REASON, LINE);

    private Closings() {}
}
