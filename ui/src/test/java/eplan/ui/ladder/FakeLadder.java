package eplan.ui.ladder;

import eplan.cycle.Ladder;
import eplan.cycle.LadderProblem;
import eplan.cycle.LadderRow;
import eplan.cycle.LadderSetting;
import eplan.cycle.Rung;
import eplan.cycle.Rung.Audience;
import eplan.cycle.Rung.Name;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.StaleForm;
import eplan.timeline.RoundKind;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.Fakes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A ladder in memory with two versions: rows 1 to 3 are of recording rounds, 4 to 6 of monthly ones. */
final class FakeLadder implements Ladder {

    static final List<LadderRow> FIRST = List.of(
            row(RoundKind.RECORDING, Name.REMINDER, -7),
            row(RoundKind.RECORDING, Name.LEVEL_1, 0),
            row(RoundKind.RECORDING, Name.LEVEL_2, 5),
            row(RoundKind.MONTHLY, Name.REMINDER, -2),
            row(RoundKind.MONTHLY, Name.LEVEL_1, 3),
            row(RoundKind.MONTHLY, Name.LEVEL_2, 10));

    final List<Version> versions = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    Function<List<LadderRow>, List<LadderProblem>> rules = rows -> List.of();
    boolean empty;
    private LadderSetting korat = LadderSetting.NORMAL;

    FakeLadder() {
        versions.add(new Version(1, 1, null, Instant.EPOCH, null, "escalation-ladder.dmn", true, FIRST));
        List<LadderRow> second = new ArrayList<>(FIRST);
        second.set(5, row(RoundKind.MONTHLY, Name.LEVEL_2, 12));
        put(second, "น้ำท่วม");
    }

    static LadderRow row(RoundKind kind, Name rung, int days) {
        return new LadderRow(kind, null, null, rung, days, rung.audiences().getFirst());
    }

    /** Another process owner was quicker. */
    void overtakenBy(List<LadderRow> rows) {
        put(rows, "ปีใหม่");
    }

    private void put(List<LadderRow> rows, String reason) {
        versions.replaceAll(old ->
                new Version(old.id(), old.number(), old.on(), old.at(), old.by(), old.reason(), false, old.rows()));
        int number = versions.size() + 1;
        versions.addFirst(
                new Version(number, number, Fakes.TODAY, Instant.EPOCH, "ประภา", reason, true, List.copyOf(rows)));
    }

    @Override
    public Version inForce() {
        return versions.getFirst();
    }

    @Override
    public List<Version> history() {
        return List.copyOf(versions);
    }

    @Override
    public List<LadderProblem> check(List<LadderRow> rows) {
        return rules.apply(rows);
    }

    @Override
    public Trial tryOut(List<LadderRow> rows, ProvinceId province, int limit) {
        done.add("try " + province + " " + rows.get(1).workingDays());
        if (empty) {
            return new Trial(List.of(), List.of());
        }
        return new Trial(
                List.of(new Shift(Name.LEVEL_1, Name.LEVEL_2, 12), new Shift(null, null, 40)),
                List.of(new TrialRow(
                        FakeRegistry.NONGBUA,
                        "อบต. หนองบัวศาลา",
                        new FiscalYear(2554),
                        "plan",
                        "แผนพัฒนา",
                        "Plans",
                        LocalDate.of(2011, 2, 28),
                        7,
                        new Place(Name.LEVEL_1, Audience.OFFICER, LocalDate.of(2011, 3, 11)),
                        new Place(Name.LEVEL_2, Audience.HEAD, null))));
    }

    @Override
    public int activate(List<LadderRow> rows, long seen, String reason) {
        if (seen != inForce().id()) {
            throw new StaleForm("ladder");
        }
        done.add("activate " + seen + " " + reason);
        put(rows, reason);
        return versions.size();
    }

    @Override
    public List<ProvinceSetting> settings() {
        boolean touched = korat == LadderSetting.STRICT;
        return List.of(new ProvinceSetting(
                Fakes.KORAT,
                "นครราชสีมา",
                "Nakhon Ratchasima",
                korat,
                orNull(touched, "ประภา"),
                touched ? Fakes.TODAY : null,
                orNull(touched, "ล่าช้าทั้งจังหวัด")));
    }

    private static @Nullable String orNull(boolean touched, String text) {
        return touched ? text : null;
    }

    @Override
    public void set(ProvinceId province, LadderSetting setting, String reason) {
        done.add(province + " " + setting + " " + reason);
        korat = setting;
    }

    static LadderProblem gap() {
        return new LadderProblem(LadderProblem.What.GAP, List.of(), RoundKind.MONTHLY, null, null, Rung.Name.LEVEL_3);
    }

    static LadderProblem notRising() {
        return new LadderProblem(
                LadderProblem.What.NOT_RISING, List.of(2, 3), RoundKind.RECORDING, null, null, Rung.Name.LEVEL_2);
    }
}
