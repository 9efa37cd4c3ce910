package eplan.ui.testing;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.timeline.Responsible;
import eplan.timeline.RoundKind;
import eplan.timeline.Shift;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.timeline.YearDrafts.Scope;
import eplan.timeline.YearRequests;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Requests in memory, the latest first, each for 90 LAOs in two provinces; remembers what was done with them. */
public final class FakeYearRequests implements YearRequests {

    public static final String OTHER = "สมชาย ใจกล้า";
    private static final Instant NOW = Instant.parse("2011-03-09T03:12:00Z");

    public final List<Request> all = new ArrayList<>();
    public final List<String> done = new ArrayList<>();
    public final List<Special> specials = new ArrayList<>();

    /** What a rule says to whatever is done. */
    public @Nullable Refused refuses;

    /** Somebody's request for a flood report of the TAOs in May. */
    public void flood(boolean mine) {
        var special = new Special(
                "flood",
                new RoundPlan(
                        0,
                        "รายงานน้ำท่วม",
                        "Flood report",
                        "น้ำท่วม",
                        "Flood",
                        RoundKind.RECORDING,
                        Responsible.LAO,
                        FakeTimelines.YEAR,
                        LocalDate.of(2011, 5, 1),
                        LocalDate.of(2011, 5, 31),
                        null,
                        Shift.NEXT,
                        List.of(10, 5),
                        List.of("special-report"),
                        "ว 312"),
                new Scope(Set.of("TAO"), Set.of(), Set.<LaoId>of()));
        add(Act.SPECIAL, null, "รายงานน้ำท่วม", special, mine, State.WAITING, null);
    }

    /** For the ordinance's round to be taken out. */
    public void noOrdinance(boolean mine, State state, @Nullable Decision decision) {
        add(Act.RETIRE, new RoundId(3), "ข้อบัญญัติ Q2", null, mine, state, decision);
    }

    public static Decision decided(String day, String reason) {
        return new Decision("ประภา วงศ์ดี", Instant.parse(day + "T03:12:00Z"), reason);
    }

    private void add(
            Act act,
            @Nullable RoundId round,
            String name,
            @Nullable Special special,
            boolean mine,
            State state,
            @Nullable Decision decision) {
        all.addFirst(new Request(
                all.size() + 1L,
                FakeTimelines.YEAR,
                act,
                state,
                round,
                name,
                name,
                special,
                "น้ำท่วมใหญ่",
                special == null ? "มท 7" : special.plan().legalBasis(),
                mine ? "สมหญิง ใจดี" : OTHER,
                mine,
                NOW,
                decision));
    }

    private void did(String what) {
        if (refuses != null) {
            throw refuses;
        }
        done.add(what);
    }

    @Override
    public long special(FiscalYear year, Special special, String reason) {
        did("special " + year + " " + special.key() + " " + reason);
        specials.add(special);
        return 99;
    }

    @Override
    public long retire(RoundId round, boolean retired, String reason, @Nullable String letter) {
        did("retire " + round + " " + retired + " " + reason + " " + letter);
        return 99;
    }

    @Override
    public List<Request> of(FiscalYear year) {
        return List.copyOf(all);
    }

    @Override
    public List<InProvince> foresee(long id) {
        return List.of(
                new InProvince(new ProvinceId(30), "นครราชสีมา", "Nakhon Ratchasima", 88),
                new InProvince(new ProvinceId(83), "ภูเก็ต", "Phuket", 2));
    }

    @Override
    public void approve(long id) {
        did("approve " + id);
        all.removeIf(request -> request.id() == id);
    }

    @Override
    public void refuse(long id, String reason) {
        did("refuse " + id + " " + reason);
        all.removeIf(request -> request.id() == id);
    }

    @Override
    public void withdraw(long id) {
        did("withdraw " + id);
        all.removeIf(request -> request.id() == id);
    }
}
