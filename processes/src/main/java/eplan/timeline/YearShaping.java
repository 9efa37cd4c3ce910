package eplan.timeline;

import eplan.audit.Audit;
import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.shared.StaleForm;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.timeline.YearDrafts.Scope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a year its draft calendar and shapes the rounds; every act is within the caller's transaction and holds the year. */
@Component
class YearShaping {

    private static final int FIRST_YEAR = 2510;
    private static final int LAST_YEAR = 2690;

    private final YearDraftTable years;
    private final RoundPlanTable rounds;
    private final RoundWriter writer;
    private final Audit audit;

    YearShaping(YearDraftTable years, RoundPlanTable rounds, RoundWriter writer, Audit audit) {
        this.years = years;
        this.rounds = rounds;
        this.writer = writer;
        this.audit = audit;
    }

    void begin(FiscalYear year, @Nullable FiscalYear from, Actor by) {
        if (year.be() < FIRST_YEAR || year.be() > LAST_YEAR) {
            throw new Refused("refused.year.range", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
        if (!years.begin(year)) {
            throw new Refused("refused.year.exists", year.toString());
        }
        copies(year, from).forEach(copy -> writer.insert(copy, by));
        audit.record("calendar.drafted", "year:" + year, null, from == null ? "from the template" : "from " + from);
    }

    private List<ShapedRound> copies(FiscalYear year, @Nullable FiscalYear from) {
        if (from == null) {
            return YearCopy.ofTemplate(year);
        }
        List<KeptRound> source = rounds.of(from);
        if (source.isEmpty()) {
            throw new Refused("refused.year.nothing-to-copy", from.toString());
        }
        return new YearCopy(from, year).of(source);
    }

    RoundId add(FiscalYear year, String key, RoundPlan plan, Actor by) {
        years.holdDraft(year);
        RoundId id = addTo(year, key, plan, null, by);
        note("round.added", id, key);
        return id;
    }

    private RoundId addTo(FiscalYear year, String key, RoundPlan plan, @Nullable Scope scope, Actor by) {
        writer.mustBeNew(year, key, plan.kind());
        RoundId id = writer.add(year, key, writer.fitting(year, plan), scope, by);
        years.reshaped(year);
        return id;
    }

    void change(RoundId id, long version, RoundPlan plan, Actor by) {
        KeptRound round = ofDraft(id);
        if (round.plan().version() != version) {
            throw new StaleForm("round " + id);
        }
        if (round.hiring() != (plan.kind() == RoundKind.HIRING)) {
            throw new Refused("refused.round.hiring-kind");
        }
        put(round, writer.fitting(round.year(), plan), by);
        note("round.shaped", id, round.key());
    }

    RoundId split(RoundId id, String key, RoundPlan other, Actor by) {
        KeptRound round = ofDraft(id);
        List<String> rest = new ArrayList<>(round.plan().items());
        rest.removeAll(other.items());
        boolean some = !other.items().isEmpty() && round.plan().items().containsAll(other.items());
        if (!some || rest.isEmpty()) {
            throw new Refused("refused.year.split");
        }
        RoundId added = addTo(round.year(), key, other, round.shape().scope(), by);
        put(round, Plans.asking(round.plan(), rest), by);
        note("round.split", id, round.key() + " → " + key);
        return added;
    }

    /** The merged round stays, retired: the yearly model has a row for it. */
    void merge(RoundId into, RoundId from, Actor by) {
        var merged = new MergedRound(ofDraft(into), ofDraft(from));
        merged.mayBe();
        put(merged.one(), merged.plan(), by);
        rounds.retire(from, true);
        note("round.merged", into, merged.other().key() + " → " + merged.one().key());
    }

    /** Nothing but the draft knows of it yet. @throws Refused for a row of the yearly model */
    void remove(RoundId id) {
        KeptRound round = ofDraft(id);
        if (!round.shape().added()) {
            throw new Refused("refused.year.remove-row");
        }
        rounds.remove(id);
        years.reshaped(round.year());
        note("round.removed", id, round.key());
    }

    private KeptRound ofDraft(RoundId id) {
        years.holdDraft(rounds.get(id).year());
        rounds.holdDates(id);
        return rounds.get(id);
    }

    private void put(KeptRound round, RoundPlan plan, Actor by) {
        writer.put(round.id(), plan, by);
        years.reshaped(round.year());
    }

    private void note(String action, RoundId round, String detail) {
        audit.record(action, "round:" + round, null, detail);
    }
}
