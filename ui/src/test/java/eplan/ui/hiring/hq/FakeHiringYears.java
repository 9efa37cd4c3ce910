package eplan.ui.hiring.hq;

import eplan.cycle.RoundStanding;
import eplan.hiring.HiringFile;
import eplan.hiring.HiringYears;
import eplan.hiring.StepKind;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.ui.testing.Fakes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hiring year 2555 in memory, with Nakhon Ratchasima late and Phuket in time; remembers what was done. */
public final class FakeHiringYears implements HiringYears {

    public static final FiscalYear YEAR = new FiscalYear(2555);
    public static final ProvinceId PHUKET = new ProvinceId(83);
    static final LocalDate FUNDED = LocalDate.of(2011, 9, 20);

    public final List<String> done = new ArrayList<>();
    public boolean opened = true;
    final List<Row> rows = new ArrayList<>(List.of(korat(), phuket()));
    Letter letter;
    Refused refusal;
    Terms terms = new Terms(10, 10, 5, 5);

    private static Row korat() {
        Cell late = new Cell(new HiringStepId(31), RoundStanding.OVERDUE, LocalDate.of(2011, 2, 28), 7, 0, 0);
        Cell untouched = new Cell(null, RoundStanding.NOT_OPEN, null, 0, 0, 0);
        return new Row(
                Fakes.KORAT,
                "30",
                "นครราชสีมา",
                "Nakhon Ratchasima",
                5,
                0,
                null,
                Map.of(StepKind.REQUEST, late, StepKind.SIGNING, untouched),
                null);
    }

    private static Row phuket() {
        Cell done = new Cell(new HiringStepId(32), RoundStanding.ON_TIME, LocalDate.of(2011, 7, 30), 0, 0, 0);
        Cell deliveries = new Cell(new HiringStepId(33), RoundStanding.UNTOUCHED, LocalDate.of(2011, 11, 7), 0, 2, 3);
        return new Row(
                PHUKET,
                "83",
                "ภูเก็ต",
                "Phuket",
                1,
                1,
                FUNDED,
                Map.of(StepKind.REQUEST, done, StepKind.DELIVERY, deliveries),
                null);
    }

    @Override
    public Opened open(FiscalYear year, Letter by) {
        if (refusal != null) {
            throw refusal;
        }
        letter = by;
        opened = true;
        return new Opened(year, rows.size());
    }

    @Override
    public List<FiscalYear> years() {
        return opened ? List.of(YEAR) : List.of();
    }

    @Override
    public Optional<Opening> opening(FiscalYear year) {
        HiringFile file = new HiringFile(1, "guide.pdf", "application/pdf", 3, "กรม", Instant.EPOCH);
        LocalDate day = LocalDate.of(2011, 7, 16);
        return opened && year.equals(YEAR)
                ? Optional.of(new Opening(year, "ว 1353", day, LocalDate.of(2011, 6, 30), file, "นางกรม", day, 2))
                : Optional.empty();
    }

    @Override
    public HiringFile.Content guidelines(FiscalYear year) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Row> matrix(FiscalYear year) {
        return List.copyOf(rows);
    }

    @Override
    public byte[] xlsx(FiscalYear year) {
        done.add("matrix " + year);
        return new byte[] {1};
    }

    @Override
    public Year of(FiscalYear year, ProvinceId province) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Released releaseBudget(FiscalYear year, Set<ProvinceId> provinces, String by) {
        Released released = previewBudget(year, provinces);
        if (released.provincesTh().isEmpty()) {
            throw new Refused("hiringhq.budget.stay", released.already().size());
        }
        done.add("budget " + released.provincesTh() + " " + by);
        return released;
    }

    @Override
    public Released previewBudget(FiscalYear year, Set<ProvinceId> provinces) {
        List<String> get = new ArrayList<>();
        Map<String, LocalDate> have = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> provinces.isEmpty() || provinces.contains(row.province()))
                .forEach(row -> {
                    if (row.budgetOn() == null) {
                        get.add(row.provinceTh());
                    } else {
                        have.put(row.provinceTh(), row.budgetOn());
                    }
                });
        return new Released(get, have);
    }

    @Override
    public Terms terms() {
        return terms;
    }

    @Override
    public void terms(Terms now, String reason) {
        terms = now;
        done.add("terms " + reason);
    }
}
