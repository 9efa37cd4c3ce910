package eplan.ui.testing;

import eplan.cycle.EntryRounds;
import eplan.cycle.RoundStanding;
import eplan.cycle.RoundState;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntryRecords.Status;
import eplan.plan.RecordKey;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.timeline.Deadline;
import eplan.timeline.RoundView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Each LAO's rounds: the plan far overdue (late once it is accepted), the others open. Remembers what was done. */
public final class FakeRounds implements EntryRounds {

    public final List<String> done = new ArrayList<>();
    public boolean mayRecord;
    public boolean mayVerify;
    public boolean refusesToAccept;
    /** What is complete. */
    public Set<String> complete = Set.of("vision-strategy");

    /** Who recorded the vision, and why for the LAO. */
    public @Nullable String visionBy;

    public @Nullable String visionOnBehalf;
    public RoundState planState = RoundState.OPEN;

    private final FakeTimelines timelines;

    FakeRounds(FakeTimelines timelines) {
        this.timelines = timelines;
    }

    /** The LAO's round of that row of the calendar. */
    public static EntryRoundId of(LaoId lao, eplan.shared.RoundId round) {
        return new EntryRoundId(lao.value() * 100 + round.value());
    }

    @Override
    public EntryRoundView view(EntryRoundId id) {
        LaoId lao = new LaoId(id.value() / 100);
        if (!lao.equals(FakeRegistry.NONGBUA) && !lao.equals(FakeRegistry.PHOKLANG)) {
            throw new NotFound("round " + id);
        }
        return ofLao(lao, FakeTimelines.YEAR).stream()
                .filter(round -> round.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("round " + id));
    }

    @Override
    public List<EntryRoundView> ofLao(LaoId lao, FiscalYear year) {
        return timelines.rounds(year).stream().map(round -> view(lao, round)).toList();
    }

    private EntryRoundView view(LaoId lao, RoundView round) {
        boolean plan = round.id().equals(FakeTimelines.PLAN);
        boolean accepted = plan && planState == RoundState.ACCEPTED;
        List<ItemView> items = round.items().stream()
                .map(item -> new ItemView(
                        item,
                        new RecordKey(lao, round.dataYear(), item, round.key()),
                        new RecordState(
                                complete.contains(item) ? Status.COMPLETE : Status.UNTOUCHED,
                                1,
                                "vision-strategy".equals(item) ? visionBy : null,
                                null,
                                "vision-strategy".equals(item) ? visionOnBehalf : null)))
                .toList();
        return new EntryRoundView(
                of(lao, round.id()),
                lao,
                round.year(),
                round.id(),
                round.key(),
                round.kind(),
                round.responsible(),
                round.nameTh(),
                round.nameEn(),
                round.shortTh(),
                round.shortEn(),
                round.dataYear(),
                round.opensOn(),
                new Deadline(round.id(), round.dueOn(), null, Deadline.Source.ROUND),
                plan && !accepted ? 7 : 0,
                plan ? planState : RoundState.OPEN,
                accepted ? RoundStanding.LATE : plan ? RoundStanding.FAR_OVERDUE : RoundStanding.STARTED,
                "2554-30-0" + lao,
                items,
                List.of(),
                null,
                null,
                mayRecord,
                mayRecord,
                mayVerify,
                plan ? new EscalationView(1, true, Instant.parse("2011-02-28T17:00:00Z"), null, false, null) : null);
    }

    @Override
    public List<FiscalYear> yearsOf(LaoId lao) {
        return List.of(FakeTimelines.YEAR);
    }

    @Override
    public void complete(EntryRoundId id, String item, long recordVersion, @Nullable String onBehalfReason) {
        done.add("complete " + item);
    }

    @Override
    public void touched(EntryRoundId id, String item) {}

    @Override
    public void sendBack(EntryRoundId id, String item, String reason) {
        done.add("send back " + item);
    }

    @Override
    public void confirm(EntryRoundId id, String item) {
        done.add("confirm " + item);
    }

    @Override
    public void dispute(EntryRoundId id, String item, String reason) {
        done.add("dispute " + item + " " + reason);
    }

    @Override
    public void accept(EntryRoundId id) {
        if (refusesToAccept) {
            throw new Refused("refused.record.not-complete");
        }
        done.add("accept");
    }

    @Override
    public void returnForCorrection(EntryRoundId id, List<String> items, String reason) {
        done.add("return " + items + " " + reason);
    }

    @Override
    public void askOnBehalf(EntryRoundId id, String reason) {
        done.add("ask " + reason);
    }
}
