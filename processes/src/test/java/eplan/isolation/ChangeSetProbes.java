package eplan.isolation;

import static eplan.isolation.Who.NATION;
import static eplan.isolation.Who.ONLY_SYSTEM;
import static eplan.isolation.Who.PROCESS_OWNER;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.timeline.ChangeSets;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ScheduledChanges;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Sets of the process owner, gone with the probe's transaction; of somebody else's the system is refused. */
final class ChangeSetProbes {

    private static final LocalDate DAY = LocalDate.of(2011, 3, 31);

    private ChangeSetProbes() {}

    static List<Probe> all(Scene scene) {
        Edit edit = new Edit.DueOn(scene.round("plan").id(), null, DAY);
        return List.of(
                Probe.of("ChangeSets.draft(FiscalYear)", PROCESS_OWNER, s -> sets(s).draft(Scene.YEAR)),
                Probe.of("ChangeSets.of(FiscalYear)", NATION, s -> sets(s).of(Scene.YEAR)),
                Probe.of(
                        "ChangeSets.get(long)",
                        NATION,
                        s -> sets(s).get(drafted(s, edit).id())),
                Probe.of("ChangeSets.put(long, long, Edit)", PROCESS_OWNER, s -> {
                    ChangeSet draft = asOwner(s, () -> sets(s).draft(Scene.YEAR));
                    return sets(s).put(draft.id(), draft.version(), edit);
                }),
                Probe.of("ChangeSets.drop(long, long, long)", PROCESS_OWNER, s -> {
                    ChangeSet draft = drafted(s, edit);
                    return sets(s).drop(
                                    draft.id(),
                                    draft.version(),
                                    draft.lines().getFirst().id());
                }),
                Probe.act("ChangeSets.discard(long, long)", PROCESS_OWNER, s -> {
                    ChangeSet draft = drafted(s, edit);
                    sets(s).discard(draft.id(), draft.version());
                }),
                Probe.of(
                        "ChangeSets.preview(long)",
                        NATION,
                        s -> sets(s).preview(drafted(s, edit).id())),
                Probe.of(
                        "ChangeSets.touched(long, Effect, ProvinceId, int, int)",
                        NATION,
                        s -> sets(s).touched(drafted(s, edit).id(), Effect.MOVED, s.home, -1, 1000)),
                Probe.of("ChangeSets.submit(long, long, String, String)", PROCESS_OWNER, s -> {
                    ChangeSet draft = drafted(s, edit);
                    return sets(s).submit(draft.id(), draft.version(), "reason", null);
                }),
                Probe.of("ChangeSets.withdraw(long, long)", PROCESS_OWNER, s -> {
                    ChangeSet draft = drafted(s, edit);
                    ChangeSet submitted = asOwner(s, () -> sets(s).submit(draft.id(), draft.version(), "reason", null));
                    return sets(s).withdraw(submitted.id(), submitted.version());
                }),
                Probe.of("ChangeSets.apply(long, String, String, String)", PROCESS_OWNER, s -> {
                    ChangeSet draft = drafted(s, edit);
                    return sets(s).apply(draft.id(), stamp(s, draft), "reason", null);
                }),
                Probe.of("ChangeSets.schedule(long, String, LocalDate, String, String)", PROCESS_OWNER, s -> {
                    ChangeSet draft = drafted(s, edit);
                    return sets(s).schedule(draft.id(), stamp(s, draft), Scene.TODAY.plusDays(1), "reason", null);
                }),
                Probe.of("ChangeSets.undo(long, String)", PROCESS_OWNER, s -> {
                    ChangeSet draft = drafted(s, edit);
                    asOwner(s, () -> sets(s).apply(draft.id(), stamp(s, draft), "reason", null));
                    return sets(s).undo(draft.id(), "reason");
                }),
                Probe.of("ChangeSets.fourEyes()", NATION, s -> sets(s).fourEyes()),
                Probe.act("ChangeSets.fourEyes(boolean, String)", PROCESS_OWNER, s -> sets(s).fourEyes(true, "reason")),
                Probe.act(
                        "ScheduledChanges.startDay(LocalDate)",
                        ONLY_SYSTEM,
                        s -> s.bean(ScheduledChanges.class).startDay(Scene.TODAY)));
    }

    private static ChangeSet drafted(Scene scene, Edit edit) {
        return asOwner(scene, () -> {
            ChangeSet draft = sets(scene).draft(Scene.YEAR);
            return sets(scene).put(draft.id(), draft.version(), edit);
        });
    }

    private static String stamp(Scene scene, ChangeSet draft) {
        return asOwner(scene, () -> sets(scene).preview(draft.id())).stamp();
    }

    private static <T> T asOwner(Scene scene, Supplier<T> work) {
        Who who = Who.HQ_OWNER;
        Actor owner = new Actor(scene.account(who), who.name(), Role.HQ_PROCESS_OWNER, null, null);
        return scene.bean(Actors.class).as(owner, work);
    }

    private static ChangeSets sets(Scene scene) {
        return scene.bean(ChangeSets.class);
    }
}
