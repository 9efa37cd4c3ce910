package eplan.ui.testing;

import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.RoundId;
import eplan.timeline.Responsible;
import eplan.timeline.RoundKind;
import eplan.timeline.RoundView;
import eplan.timeline.Shift;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Three rounds of FY2554: the plan, February's menus and the ordinance; and the three dates of hiring. */
public final class FakeTimelines implements Timelines {

    public static final FiscalYear YEAR = new FiscalYear(2554);
    public static final RoundId PLAN = new RoundId(2);
    public static final RoundId HIRING_REQUEST = new RoundId(71);

    private static final List<RoundView> ROUNDS = List.of(
            round(
                    PLAN,
                    "plan",
                    RoundKind.RECORDING,
                    2,
                    "แผนพัฒนา 3 ปี",
                    "Three-year plan",
                    LocalDate.of(2010, 11, 1),
                    LocalDate.of(2011, 2, 28),
                    List.of("vision-strategy", "three-year-plan")),
            round(
                    new RoundId(12),
                    "monthly-02",
                    RoundKind.MONTHLY,
                    0,
                    "เมนูรายเดือน ก.พ.",
                    "February",
                    LocalDate.of(2011, 2, 1),
                    LocalDate.of(2011, 2, 28),
                    List.of("special-grants")),
            round(
                    new RoundId(3),
                    "budget-q2",
                    RoundKind.RECORDING,
                    3,
                    "ข้อบัญญัติ Q2",
                    "Ordinance Q2",
                    LocalDate.of(2011, 3, 1),
                    LocalDate.of(2011, 4, 30),
                    List.of("ordinance")));

    private static final List<RoundView> HIRING = List.of(
            hiring(HIRING_REQUEST, "hiring-request", 7, "แบบแสดงความประสงค์ ปี 2555", "Request form for 2555", 30, 7),
            hiring(
                    new RoundId(72),
                    "hiring-evaluation",
                    8,
                    "สรุปผลประเมิน จนท.วถ.",
                    "Evaluation of the analysts",
                    15,
                    9),
            hiring(
                    new RoundId(73),
                    "hiring-approval",
                    9,
                    "อนุมัติการจ้างเหมา ปี 2555",
                    "Approval to hire for 2555",
                    30,
                    9));

    private static RoundView hiring(RoundId id, String key, int row, String th, String en, int dueDay, int dueMonth) {
        return new RoundView(
                id,
                YEAR,
                key,
                RoundKind.HIRING,
                row,
                th,
                en,
                th,
                en,
                YEAR.next(),
                LocalDate.of(2011, 7, 16),
                LocalDate.of(2011, dueMonth, dueDay),
                null,
                Responsible.PROVINCE,
                List.of(),
                "ว 1353 ข้อ " + (row - 6),
                false,
                Shift.NONE,
                null);
    }

    private static RoundView round(
            RoundId id,
            String key,
            RoundKind kind,
            int row,
            String th,
            String en,
            LocalDate opens,
            LocalDate due,
            List<String> items) {
        return new RoundView(
                id,
                YEAR,
                key,
                kind,
                row,
                th,
                en,
                th,
                en,
                YEAR,
                opens,
                due,
                null,
                Responsible.LAO,
                items,
                "ว 1353 ที่ " + row,
                false,
                Shift.NONE,
                null);
    }

    @Override
    public void prepare(FiscalYear year) {}

    @Override
    public List<FiscalYear> years() {
        return List.of(YEAR);
    }

    @Override
    public List<RoundView> rounds(FiscalYear year) {
        return ROUNDS;
    }

    @Override
    public List<RoundView> calendar(FiscalYear year) {
        return Stream.concat(ROUNDS.stream(), HIRING.stream()).toList();
    }

    @Override
    public List<RoundView> hiring(FiscalYear year) {
        return HIRING;
    }

    @Override
    public RoundView round(RoundId id) {
        return calendar(YEAR).stream()
                .filter(round -> round.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("round"));
    }

    @Override
    public void moveOpening(RoundId id, LocalDate opensOn, String reason) {}
}
