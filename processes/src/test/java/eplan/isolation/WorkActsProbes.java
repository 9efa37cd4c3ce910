package eplan.isolation;

import static eplan.isolation.Who.CHASE;
import static eplan.isolation.Who.OWN_PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.cycle.Reminding;
import eplan.inbox.WorkActs;
import eplan.inbox.WorkActs.Done;
import eplan.inbox.WorkActs.Outcome;
import eplan.inbox.WorkActs.Progress;
import eplan.inbox.WorkActs.Reach;
import eplan.people.AccountView;
import eplan.shared.WorkItemId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

final class WorkActsProbes {

    /** All but LAO staff, auditors, and the system, which has no account to keep work under. */
    private static final Set<Who> WORKERS = EnumSet.of(
            Who.OWN_ANALYST,
            Who.OWN_OFFICER,
            Who.OWN_HEAD,
            Who.FOREIGN_ANALYST,
            Who.FOREIGN_OFFICER,
            Who.FOREIGN_HEAD,
            Who.HQ_OWNER,
            Who.HQ_OFFICER);

    private static final Set<Who> NOBODY = Set.of();
    private static final long NO_ACT = 0;
    private static final LocalDate BACK_ON = Scene.TODAY.plusDays(1);
    private static final ChaseNote NOTE =
            new ChaseNote(Channel.TELEPHONE, null, "กำลังรวบรวมเอกสาร", null, "โทรอีกครั้ง");

    private WorkActsProbes() {}

    static List<Probe> all(Scene scene) {
        Set<WorkItemId> item = Set.of(scene.expedite);
        return List.of(
                move("claim(Set)", s -> acts(s).claim(item)),
                move("release(Set)", s -> acts(s).release(item)),
                move("snooze(Set, LocalDate, WakeUp)", s -> acts(s).snooze(item, BACK_ON, null)),
                move("wake(Set)", s -> acts(s).wake(item)),
                Probe.of(
                                "WorkActs.assign(Set, AccountId, String)",
                                OWN_PROVINCE,
                                s -> acts(s).assign(item, s.account(Who.OWN_OFFICER), null))
                        .answering(nothingElsewhere()),
                Probe.of(
                        "WorkActs.undo(long)",
                        WORKERS,
                        s -> acts(s).undo(acts(s).claim(item).act())),
                Probe.of("WorkActs.undo(long)", NOBODY, s -> acts(s).undo(NO_ACT)),
                planned("note(Set, ChaseNote)", s -> acts(s).note(item, NOTE)),
                planned("remind(Set)", s -> acts(s).remind(item)),
                Probe.act("WorkActs.cancel(long)", NOBODY, s -> acts(s).cancel(NO_ACT)),
                Probe.of("WorkActs.progress(long)", NOBODY, s -> acts(s).progress(NO_ACT)),
                Probe.of("WorkActs.running()", WORKERS, s -> acts(s).running())
                        .<List<Progress>>answering(
                                (who, running) -> assertThat(running).isEmpty()),
                Probe.of("WorkActs.holders(Set)", WORKERS, s -> acts(s).holders(item))
                        .<List<AccountView>>answering((who, holders) -> {
                            if (OWN_PROVINCE.contains(who)) {
                                assertThat(holders)
                                        .extracting(AccountView::displayName)
                                        .contains("OWN_OFFICER");
                            } else {
                                assertThat(holders).isEmpty();
                            }
                        }),
                Probe.of("WorkActs.reach(Set)", WORKERS, s -> acts(s).reach(item))
                        .<Reach>answering((who, reach) -> {
                            assertThat(reach.mayTake())
                                    .as(who.name())
                                    .isEqualTo(OWN_PROVINCE.contains(who) ? item : Set.of());
                            assertThat(reach.inPlaceOf()).isEmpty();
                        }),
                Probe.act(
                        "Reminding.remind(EntryRoundId)",
                        CHASE,
                        s -> s.bean(Reminding.class).remind(s.overdue)));
    }

    private static Probe move(String method, Function<Scene, Object> call) {
        return Probe.of("WorkActs." + method, WORKERS, call::apply).answering(nothingElsewhere());
    }

    /** Who asks for another province's items is told nothing of them. */
    private static BiConsumer<Who, Done> nothingElsewhere() {
        return (who, done) -> assertThat(done.results()).singleElement().satisfies(one -> {
            if (!OWN_PROVINCE.contains(who)) {
                assertThat(one.outcome()).isEqualTo(Outcome.GONE);
                assertThat(one.laoTh()).isNull();
                assertThat(one.caseNumber()).isNull();
            } else {
                assertThat(one.laoTh()).isNotNull();
            }
        });
    }

    private static Probe planned(String method, Function<Scene, Long> call) {
        return Probe.of("WorkActs." + method, WORKERS, s -> acts(s).progress(call.apply(s)))
                .<Progress>answering((who, progress) ->
                        assertThat(progress.finished()).as(who.name()).isEqualTo(OWN_PROVINCE.contains(who) ? 0 : 1));
    }

    private static WorkActs acts(Scene scene) {
        return scene.bean(WorkActs.class);
    }
}
