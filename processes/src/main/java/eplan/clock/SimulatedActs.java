package eplan.clock;

import eplan.clock.SimulatedStaff.Task;
import eplan.cycle.EntryRounds;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.plan.EntryRecords;
import eplan.plan.EntryRecords.Status;
import eplan.plan.RecordKey;
import eplan.plan.Verifications;
import eplan.shared.EntryRoundId;
import eplan.timeline.Responsible;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does what a simulated person decided, through the services that people use and with no more rights than theirs. */
@Component
@Profile("embedded")
class SimulatedActs {

    private final Actors actors;
    private final EntryRounds rounds;
    private final EntryRecords records;
    private final SimulatedDrafts drafts;

    SimulatedActs(Actors actors, EntryRounds rounds, EntryRecords records, SimulatedDrafts drafts) {
        this.actors = actors;
        this.rounds = rounds;
        this.records = records;
        this.drafts = drafts;
    }

    void perform(Task task) {
        Actor who = actor(task);
        actors.as(who, () -> {
            switch (task.act()) {
                case RECORD -> record(task, null);
                case RECORD_ON_BEHALF -> record(task, SimulationTexts.get("on-behalf"));
                case ACCEPT -> rounds.accept(task.found().id());
                case RETURN ->
                    rounds.returnForCorrection(
                            task.found().id(), task.round().items().subList(0, 1), SimulationTexts.get("returned"));
            }
            return who;
        });
    }

    private static Actor actor(Task task) {
        boolean staff = task.act() == SimulatedMind.Act.RECORD && task.round().responsible() == Responsible.LAO;
        return staff ? SimulatedPeople.staffOf(task.found()) : SimulatedPeople.analystOf(task.found());
    }

    private void record(Task task, @Nullable String onBehalfReason) {
        if (task.round().items().contains(Verifications.ITEM)) {
            completeQuarter(task);
        }
        for (String item : task.round().items()) {
            complete(task.found().id(), key(task, item, task.round().key()), onBehalfReason);
        }
    }

    /** What is missing of the quarter that the analyst verifies, they enter for the LAO (ว 1353 row 4). */
    private void completeQuarter(Task task) {
        List<RecordKey> verified = Verifications.VERIFIED.stream()
                .map(item -> key(task, item, task.round().key()))
                .toList();
        if (records.states(verified).values().stream().allMatch(state -> state.status() == Status.COMPLETE)) {
            return;
        }
        List<EntryRoundView> open = rounds
                .ofLao(task.found().lao(), task.round().year())
                .stream()
                .filter(round -> round.mayRecord()
                        && round.dataYear().equals(task.round().dataYear()))
                .toList();
        Verifications.VERIFIED.forEach(item -> open.forEach(round -> completeIn(round, item)));
    }

    /** Whichever round asks for it. */
    private void completeIn(EntryRoundView round, String item) {
        round.items().stream()
                .filter(asked -> asked.item().equals(item))
                .forEach(asked -> complete(round.id(), asked.record(), SimulationTexts.get("on-behalf")));
    }

    private static RecordKey key(Task task, String item, String round) {
        return new RecordKey(task.found().lao(), task.round().dataYear(), item, round);
    }

    private void complete(EntryRoundId round, RecordKey key, @Nullable String onBehalfReason) {
        EntryRecords.RecordState state = records.state(key);
        if (state.status() != Status.COMPLETE) {
            long version = drafts.write(key, state.version(), onBehalfReason);
            rounds.complete(round, key.item(), version, onBehalfReason);
        }
    }
}
