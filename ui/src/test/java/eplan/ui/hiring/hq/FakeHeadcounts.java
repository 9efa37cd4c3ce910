package eplan.ui.hiring.hq;

import eplan.hiring.Headcounts;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.StaleForm;
import eplan.ui.testing.Fakes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Headcounts of two provinces in memory; Phuket has none yet. */
final class FakeHeadcounts implements Headcounts {

    @Nullable
    Integer korat = 5;

    ImportPlan plan = new ImportPlan(List.of(new Line("ภูเก็ต", null, 1)), 1, List.of());
    final List<String> done = new ArrayList<>();

    @Override
    public List<Headcount> of(FiscalYear year) {
        return List.of(
                new Headcount(Fakes.KORAT, "30", "นครราชสีมา", "Nakhon Ratchasima", korat, 334, 4),
                new Headcount(FakeHiringYears.PHUKET, "83", "ภูเก็ต", "Phuket", null, 19, 0));
    }

    @Override
    public Headcount of(FiscalYear year, ProvinceId province) {
        return of(year).stream()
                .filter(one -> one.province().equals(province))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public byte[] template(FiscalYear year) {
        return new byte[] {1};
    }

    @Override
    public ImportPlan check(FiscalYear year, byte[] file, String fileName) {
        return plan;
    }

    @Override
    public int importFile(FiscalYear year, byte[] file, String fileName, String reason) {
        done.add("import " + fileName + " " + reason);
        return plan.changed().size();
    }

    @Override
    public void set(FiscalYear year, ProvinceId province, int posts, @Nullable Integer seen, String reason) {
        if (!Objects.equals(seen, of(year, province).posts())) {
            throw new StaleForm("headcount");
        }
        done.add("set " + province + " " + posts + " " + reason);
        korat = posts;
    }

    @Override
    public List<Change> history(FiscalYear year, ProvinceId province) {
        return List.of(new Change(4, 5, "งานเพิ่ม", "นางกรม", Instant.EPOCH));
    }
}
