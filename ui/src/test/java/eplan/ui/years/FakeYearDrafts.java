package eplan.ui.years;

import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.shared.StaleForm;
import eplan.timeline.Responsible;
import eplan.timeline.RoundKind;
import eplan.timeline.Shift;
import eplan.timeline.YearDrafts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Years that are drafts, or published ones; remembers what was done with them. */
final class FakeYearDrafts implements YearDrafts {

    final List<String> done = new ArrayList<>();
    final List<RoundPlan> plans = new ArrayList<>();
    final List<Scope> scopes = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    boolean published;
    boolean refuses;
    boolean stale;
    boolean mine;

    @Nullable
    String submittedBy;

    /** What somebody else has made of the plan meanwhile. */
    @Nullable
    RoundPlan overtaken;

    private void did(String what) {
        if (refuses) {
            throw new Refused("refused.move.no-reason");
        }
        if (stale) {
            throw new StaleForm("round");
        }
        done.add(what);
    }

    @Override
    public void begin(FiscalYear year, @Nullable FiscalYear from) {
        did("begin " + year + " from " + from);
    }

    @Override
    public List<FiscalYear> years() {
        return List.of(new FiscalYear(2554));
    }

    @Override
    public YearState state(FiscalYear year) {
        return new YearState(
                year,
                published,
                submittedBy,
                mine,
                published ? "ประภา" : null,
                published ? Instant.parse("2010-09-01T03:12:00Z") : null);
    }

    @Override
    public RoundPlan plan(RoundId round) {
        RoundPlan other = overtaken;
        return other != null ? other : asDrafted();
    }

    static RoundPlan asDrafted() {
        return new RoundPlan(
                3,
                "แผนพัฒนา 3 ปี",
                "Three-year plan",
                "แผน",
                "Plan",
                RoundKind.RECORDING,
                Responsible.LAO,
                new FiscalYear(2554),
                LocalDate.of(2010, 11, 1),
                LocalDate.of(2011, 2, 28),
                null,
                Shift.NONE,
                null,
                List.of("vision-strategy", "three-year-plan"),
                "ว 1353 ที่ 2");
    }

    @Override
    public RoundId add(FiscalYear year, String key, RoundPlan plan) {
        did("add " + year + " " + key);
        plans.add(plan);
        return new RoundId(99);
    }

    @Override
    public void change(RoundId round, long version, RoundPlan plan) {
        if (version != plan(round).version()) {
            throw new StaleForm("round " + round);
        }
        did("change " + round + " " + version);
        plans.add(plan);
    }

    @Override
    public RoundId split(RoundId round, String key, RoundPlan other) {
        did("split " + round + " " + key);
        plans.add(other);
        return new RoundId(99);
    }

    @Override
    public void merge(RoundId into, RoundId from) {
        did("merge " + into + " " + from);
    }

    @Override
    public void retire(RoundId round, boolean retired, String reason) {
        did("retire " + round + " " + retired + " " + reason);
    }

    @Override
    public void remove(RoundId round) {
        did("remove " + round);
    }

    @Override
    public List<Problem> problems(FiscalYear year) {
        return List.copyOf(problems);
    }

    @Override
    public void submit(FiscalYear year, String reason) {
        did("submit " + year + " " + reason);
    }

    @Override
    public void publish(FiscalYear year, String reason) {
        did("publish " + year + " " + reason);
    }

    @Override
    public void discard(FiscalYear year) {
        did("discard " + year);
    }

    @Override
    public RoundId special(FiscalYear year, String key, RoundPlan plan, Scope scope, String reason) {
        did("special " + year + " " + key + " " + reason);
        plans.add(plan);
        scopes.add(scope);
        return new RoundId(99);
    }

    /** 7,852 in the nation, 70 of each chosen type, 19 in each chosen province, those of a list. */
    @Override
    public long count(Scope scope, LocalDate day) {
        if (!scope.laos().isEmpty()) {
            return scope.laos().size();
        }
        if (!scope.provinces().isEmpty()) {
            return 19L * scope.provinces().size();
        }
        return scope.types().isEmpty() ? 7852 : 70L * scope.types().size();
    }
}
