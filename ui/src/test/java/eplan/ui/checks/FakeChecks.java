package eplan.ui.checks;

import eplan.cycle.LaoChecks;
import eplan.people.Portfolios.Analyst;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.ui.testing.Fakes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** LAOs in memory; what is looked at waits no more. */
final class FakeChecks implements LaoChecks {

    static final Analyst MANA = new Analyst(new AccountId(11), "มานะ ขยัน");
    static final LocalDate LAST_MONDAY = LocalDate.of(2011, 2, 28);

    final List<CheckRow> all = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    final List<String> asked = new ArrayList<>();

    @Nullable
    Refused refusal;

    boolean gone;

    void add(long lao, String name, @Nullable Analyst analyst, @Nullable LocalDate changed, boolean waits) {
        Look look = waits ? null : look(lao, name, "โทรแล้ว");
        all.add(new CheckRow(new LaoId(lao), name, "ปากช่อง", analyst, changed, 12, look, look != null, 3, 1, waits));
    }

    private static Look look(long lao, String name, String remark) {
        Instant at = Instant.parse("2011-03-09T03:12:00Z");
        return new Look(new LaoId(lao), name, Fakes.TODAY, at, "มานะ ขยัน", null, remark);
    }

    @Override
    public List<CheckRow> rows(ProvinceId province, Mode mode) {
        asked.add(province + " " + mode);
        return List.copyOf(all);
    }

    @Override
    public long waiting(ProvinceId province) {
        return all.stream().filter(CheckRow::waits).count();
    }

    @Override
    public void looked(Set<LaoId> laos, @Nullable String remark) {
        if (refusal != null) {
            throw refusal;
        }
        if (gone) {
            throw new NotFound("lao");
        }
        Set<Long> ids = new TreeSet<>(laos.stream().map(LaoId::value).toList());
        done.add(ids + " " + remark);
        all.removeIf(row -> laos.contains(row.lao()));
    }

    @Override
    public List<Look> of(LaoId lao, int limit) {
        return List.of();
    }

    @Override
    public Weeks weeks(ProvinceId province, int many) {
        Week last = new Week(LAST_MONDAY, LAST_MONDAY.plusDays(6), true, false);
        Week running = new Week(LAST_MONDAY.plusDays(7), LAST_MONDAY.plusDays(13), true, true);
        return new Weeks(
                List.of(last, running),
                List.of(
                        new WeekRow(
                                MANA,
                                List.of(
                                        new WeekCell(45, 0, 3, 0, WeekState.MISSED),
                                        new WeekCell(45, 10, 12, 10, WeekState.RUNNING))),
                        new WeekRow(
                                null,
                                List.of(
                                        new WeekCell(20, 20, 20, 0, WeekState.COMPLETE),
                                        new WeekCell(0, 0, 0, 0, WeekState.NO_LAO)))));
    }

    @Override
    public List<Look> looks(ProvinceId province, LocalDate dayOfWeek, @Nullable AccountId analyst) {
        asked.add(dayOfWeek + " " + analyst);
        return analyst == null ? List.of() : List.of(look(388, "เทศบาลตำบลโพธิ์กลาง", "นัดส่งวันศุกร์"));
    }
}
