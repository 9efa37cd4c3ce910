package eplan.clock;

import eplan.clock.SimulatedStaff.Task;
import eplan.cycle.EntryRounds;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.plan.EntryRecords;
import eplan.plan.RecordKey;
import eplan.timeline.Responsible;
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
        for (String item : task.round().items()) {
            var key = new RecordKey(
                    task.found().lao(),
                    task.round().dataYear(),
                    item,
                    task.round().key());
            EntryRecords.RecordState state = records.state(key);
            if (state.status() != EntryRecords.Status.COMPLETE) {
                long version = drafts.write(key, state.version(), onBehalfReason);
                rounds.complete(task.found().id(), item, version, onBehalfReason);
            }
        }
    }
}
