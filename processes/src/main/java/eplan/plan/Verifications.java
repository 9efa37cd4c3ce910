package eplan.plan;

import java.time.LocalDate;
import java.util.List;

/** The analyst's own round (ว 1353 row 4): that an LAO's quarter 2 is complete through to disbursement. */
public final class Verifications {

    public static final String ITEM = "verify-q2";

    /** The items that are verified, in whichever round they are asked for; {@code budget-q2} in the letter's calendar. */
    public static final List<String> VERIFIED = List.of(Ordinances.ITEM, Spending.item(2));

    public static final Column<LocalDate> CHECKED_ON = Column.date("checked_on").must();
    public static final Column<String> REMARK = Column.text("remark", 1000);
    public static final Sheet HEAD = Sheet.fields("verification", "verification", CHECKED_ON, REMARK);

    private Verifications() {}
}
