package eplan.plan;

import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Commitments (ก่อหนี้ผูกพัน) and disbursements (เบิกจ่าย) of one quarter, and what is carried over (กันเงินเหลื่อมปี). */
public final class Spending {

    private static final String ITEM = "spending-q";

    public static final Column<Long> LINE = Column.reference("line_id").must();
    public static final Column<String> NUMBER = Column.text("number", 100).must();
    public static final Column<LocalDate> MADE_ON = Column.date("made_on").must();
    public static final Column<String> VENDOR = Column.text("vendor", 300).must();
    public static final Column<BigDecimal> AMOUNT = Column.amount("amount").must();
    public static final Sheet COMMITMENTS =
            Sheet.rows("commitments", "commitment", NUMBER, NUMBER, LINE, MADE_ON, VENDOR, AMOUNT);

    public static final Column<Long> COMMITMENT =
            Column.reference("commitment_id").must();
    public static final Column<LocalDate> PAID_ON = Column.date("paid_on").must();
    public static final Sheet DISBURSEMENTS =
            Sheet.rows("disbursements", "disbursement", COMMITMENT, COMMITMENT, PAID_ON, AMOUNT);

    public static final Column<String> REASON = Column.text("reason", 500).must();
    public static final Sheet CARRIED = Sheet.rows("carried", "carry_over", LINE, LINE, AMOUNT, REASON);

    private Spending() {}

    public static String item(int quarter) {
        return ITEM + quarter;
    }

    /** 1 to 4; empty when the item is no quarter's spending. */
    public static Optional<Integer> quarter(String item) {
        return item.matches("spending-q[1-4]") ? Optional.of(item.charAt(item.length() - 1) - '0') : Optional.empty();
    }

    /** First day of a quarter of the fiscal year: quarter 2 of FY2554 starts on 1 January 2011. */
    public static LocalDate first(FiscalYear year, int quarter) {
        return year.first().plusMonths(3L * (quarter - 1));
    }

    /** Last day of a quarter of the fiscal year. */
    public static LocalDate last(FiscalYear year, int quarter) {
        return first(year, quarter).plusMonths(3).minusDays(1);
    }
}
