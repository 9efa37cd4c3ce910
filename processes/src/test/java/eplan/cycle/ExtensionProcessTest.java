package eplan.cycle;

import static eplan.cycle.ExtensionCases.LATER;
import static eplan.cycle.ExtensionCases.MUCH_LATER;
import static eplan.cycle.ExtensionCases.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.cycle.Extensions.ExtensionView;
import eplan.cycle.Extensions.State;
import eplan.shared.LaoId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** A request for a later date on its way: opinion, province, headquarters; and the ways in which it ends without a decision. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class ExtensionProcessTest {

    @Autowired
    CycleScenario play;

    @Autowired
    Extensions extensions;

    @Autowired
    RepositoryService repository;

    private ExtensionCases cases;

    @BeforeEach
    void begin() {
        cases = new ExtensionCases(play, extensions);
    }

    @Test
    void endorsedAndGrantedTheDateMoves() {
        LaoId lao = cases.inFebruary();
        long id = cases.asked(lao, LATER);
        assertThat(cases.state(id)).isEqualTo(State.ASKED);
        assertThat(cases.work(lao)).containsExactly("OFFICER OPEN");

        cases.endorsed(id);
        assertThat(cases.state(id)).isEqualTo(State.ENDORSED);
        assertThat(cases.work(lao)).containsExactly("OFFICER DONE", "HEAD OPEN");

        cases.granted(cases.head(), id, LATER);
        assertThat(cases.state(id)).isEqualTo(State.GRANTED);
        assertThat(cases.work(lao)).containsExactly("OFFICER DONE", "HEAD DONE");
        assertThat(cases.due(lao)).isEqualTo(LATER);
        assertThat(play.round(lao, PLAN).standing()).isEqualTo(RoundStanding.EXTENDED);
        assertThat(cases.running(lao)).isZero();
        assertThat(play.events(lao))
                .containsSubsequence("EXTENSION_ASKED", "EXTENSION_ENDORSED", "DEADLINE_MOVED", "EXTENSION_GRANTED");
    }

    @Test
    void grantedToWhoIsOverdueItIsChasedNoMore() {
        LaoId lao = play.opened();
        play.on(2011, 3, 1);
        long id = cases.asked(lao, LATER);
        assertThat(play.work(lao, PLAN)).contains("EXPEDITE OFFICER OPEN 1");

        cases.granted(cases.head(), id, LATER);

        assertThat(play.work(lao, PLAN)).contains("EXPEDITE OFFICER WITHDRAWN 1");
        assertThat(cases.work(lao))
                .as("the head need not wait for an opinion")
                .containsExactly("OFFICER DONE", "HEAD DONE");
        play.on(2011, 3, 15);
        assertThat(play.work(lao, PLAN)).contains("EXPEDITE OFFICER OPEN 1");
    }

    @Test
    void withoutAnOpinionInTimeTheHeadDecidesAnyway() {
        LaoId lao = cases.inFebruary();
        long id = cases.asked(lao, LATER);
        play.on(2011, 2, 24);
        assertThat(cases.state(id)).isEqualTo(State.ASKED);

        play.on(2011, 2, 25);
        assertThat(cases.state(id)).isEqualTo(State.ENDORSED);
        assertThat(cases.seen(id).opinion()).isNull();
        assertThat(cases.work(lao)).containsExactly("OFFICER WITHDRAWN", "HEAD OPEN");
        assertThat(play.events(lao)).contains("EXTENSION_NOT_ENDORSED");

        cases.endorsed(id);
        assertThat(cases.seen(id).opinion()).as("late, but still read").isNotNull();
        assertThat(cases.work(lao)).containsExactly("OFFICER WITHDRAWN", "HEAD OPEN");
        cases.granted(cases.head(), id, LATER);
        assertThat(cases.due(lao)).isEqualTo(LATER);
    }

    @Test
    void beyondTheProvinceHeadquartersDecide() {
        LaoId lao = cases.inFebruary();
        long id = cases.asked(lao, MUCH_LATER);
        assertThatThrownBy(() -> cases.granted(cases.head(), id, MUCH_LATER))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("refused.extension.beyond-province");

        cases.endorsed(id);
        assertThat(cases.state(id)).isEqualTo(State.WITH_HQ);
        assertThat(cases.work(lao)).containsExactly("OFFICER DONE", "HQ OPEN");
        assertThatThrownBy(() -> cases.granted(cases.head(), id, LATER))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("refused.extension.with-hq");

        cases.granted(play.hq(), id, MUCH_LATER);
        assertThat(cases.due(lao)).isEqualTo(MUCH_LATER);
        assertThat(cases.work(lao)).containsExactly("OFFICER DONE", "HQ DONE");
        assertThat(cases.running(lao)).isZero();
    }

    @Test
    void theHeadMayGrantLessThanWasAskedFor() {
        LaoId lao = cases.inFebruary();
        long id = cases.asked(lao, MUCH_LATER);

        cases.granted(cases.head(), id, LATER);

        assertThat(cases.seen(id).grantedDue()).isEqualTo(LATER);
        assertThat(cases.due(lao)).isEqualTo(LATER);
        assertThat(cases.running(lao)).isZero();
    }

    @Test
    void theHeadMayLeaveItToHeadquarters() {
        LaoId lao = cases.inFebruary();
        long id = cases.asked(lao, LATER);
        cases.endorsed(id);

        cases.as(cases.head(), () -> extensions.passToHq(id, "ให้กรมพิจารณา"));
        assertThat(cases.state(id)).isEqualTo(State.WITH_HQ);
        assertThat(cases.work(lao)).containsExactly("OFFICER DONE", "HEAD DONE", "HQ OPEN");

        cases.as(play.hq(), () -> extensions.refuse(id, "ยังทันกำหนด"));
        assertThat(cases.state(id)).isEqualTo(State.REFUSED);
        assertThat(cases.work(lao)).containsExactly("OFFICER DONE", "HEAD DONE", "HQ DONE");
        assertThat(cases.running(lao)).isZero();
    }

    @Test
    void refusedTheLaoReadsWhyButNotWhatOfficersWrote() {
        LaoId lao = cases.inFebruary();
        long id = cases.asked(lao, LATER);
        cases.endorsed(id);
        LocalDate before = cases.due(lao);

        cases.as(cases.head(), () -> extensions.refuse(id, "น้ำลดแล้ว"));

        ExtensionView read = play.as(play.staff(lao), () -> extensions.view(id));
        assertThat(read.state()).isEqualTo(State.REFUSED);
        assertThat(Objects.requireNonNull(read.decided()).remark()).isEqualTo("น้ำลดแล้ว");
        assertThat(Objects.requireNonNull(read.opinion()).word().remark()).isNull();
        assertThat(Objects.requireNonNull(cases.seen(id).opinion()).word().remark())
                .isEqualTo("น้ำท่วมจริง");
        assertThat(cases.due(lao)).isEqualTo(before);
        assertThat(cases.work(lao)).containsExactly("OFFICER DONE", "HEAD DONE");
        assertThatThrownBy(() -> cases.granted(cases.head(), id, LATER)).isInstanceOf(Refused.class);
    }

    @Test
    void whoAskedTakesItBackAndMayAskAgain() {
        LaoId lao = cases.inFebruary();
        long id = cases.asked(lao, LATER);
        assertThatThrownBy(() -> cases.as(play.officer(), () -> extensions.withdraw(id)))
                .isInstanceOf(AccessDeniedException.class);

        cases.as(play.staff(lao), () -> extensions.withdraw(id));

        assertThat(cases.state(id)).isEqualTo(State.WITHDRAWN);
        assertThat(cases.work(lao)).containsExactly("OFFICER WITHDRAWN");
        assertThat(cases.running(lao)).isZero();
        assertThat(cases.state(cases.asked(lao, LATER))).isEqualTo(State.ASKED);
    }

    @Test
    void completingTheRoundEndsTheRequest() {
        LaoId lao = cases.inFebruary();
        long id = cases.asked(lao, LATER);

        play.record(lao, PLAN);

        assertThat(play.round(lao, PLAN).state()).isEqualTo(RoundState.ACCEPTED);
        lapsed(lao, id);
    }

    /** Late in October, so that an analyst looks at its next rounds. */
    @Test
    void completedItEndsBeforeTheAnalystHasLooked() {
        LaoId lao = play.opened();
        play.on(2010, 11, 3);
        play.record(lao, "monthly-10");
        play.on(2011, 2, 21);
        long id = cases.asked(lao, LATER);
        cases.endorsed(id);

        play.record(lao, PLAN);

        assertThat(play.round(lao, PLAN).state()).isEqualTo(RoundState.VERIFYING);
        assertThat(cases.state(id)).isEqualTo(State.LAPSED);
        assertThat(cases.work(lao)).containsExactly("OFFICER DONE", "HEAD WITHDRAWN");
        assertThat(cases.running(lao)).isZero();
    }

    @Test
    void theLockEndsTheRequest() {
        LaoId lao = play.opened();
        play.on(2010, 11, 29);
        long id = cases.asked(play.staff(lao), lao, "close-previous", LocalDate.of(2010, 11, 30))
                .id();

        play.on(2010, 12, 1);

        assertThat(play.round(lao, "close-previous").state()).isEqualTo(RoundState.NOT_RECEIVED);
        assertThat(cases.state(id)).isEqualTo(State.LAPSED);
        assertThat(cases.running(lao)).isZero();
    }

    private void lapsed(LaoId lao, long id) {
        assertThat(cases.state(id)).isEqualTo(State.LAPSED);
        assertThat(cases.work(lao)).containsExactly("OFFICER WITHDRAWN");
        assertThat(cases.running(lao)).isZero();
        assertThat(play.events(lao)).contains("EXTENSION_LAPSED");
    }

    @Test
    void anOfficersRequestNeedsNoOpinion() {
        LaoId lao = cases.inFebruary();
        ExtensionView asked = cases.asked(play.officer(), lao, PLAN, LATER);
        assertThat(asked.state()).isEqualTo(State.ENDORSED);
        assertThat(cases.work(lao)).containsExactly("HEAD OPEN");
    }

    @Test
    void theHeadsOwnIsGivenAtOnceAndBeyondTheLimitIsAskedOfHeadquarters() {
        LaoId lao = cases.inFebruary();
        assertThat(cases.asked(cases.head(), lao, PLAN, LATER).state()).isEqualTo(State.GRANTED);
        assertThat(cases.due(lao)).isEqualTo(LATER);
        assertThat(cases.work(lao)).isEmpty();

        assertThat(cases.asked(cases.head(), lao, PLAN, MUCH_LATER).state()).isEqualTo(State.WITH_HQ);
        assertThat(cases.work(lao)).containsExactly("HQ OPEN");
    }

    @Test
    void askedBeforeTheRoundOpensItHoldsWhenItOpens() {
        LaoId lao = play.opened();
        long id = cases.asked(lao, LATER);
        cases.granted(cases.head(), id, LATER);
        play.on(2010, 11, 1);
        assertThat(cases.due(lao)).isEqualTo(LATER);
        play.on(2011, 3, 1);
        assertThat(play.round(lao, PLAN).standing()).isEqualTo(RoundStanding.EXTENDED);
    }

    @Test
    void movedDatesAndChaseNotesLeaveTheRequestsWorkAlone() {
        LaoId lao = cases.inFebruary();
        cases.asked(lao, MUCH_LATER);
        long change = play.move(lao, PLAN, LocalDate.of(2011, 3, 4));
        play.promise(lao, PLAN, LocalDate.of(2011, 3, 2));
        String said = noteAndDay(lao);
        play.undo(change);
        assertThat(said).isEqualTo(ExtensionCases.WHY + " 2011-02-24");
    }

    private String noteAndDay(LaoId lao) {
        return play.jdbc
                .sql("select last_note || ' ' || due_on from eplan.work_item"
                        + " where entry_round_id = ? and kind = 'EXTENSION'")
                .param(play.id(lao, PLAN).value())
                .query(String.class)
                .single();
    }

    @Test
    void everyStepOfTheModelIsTakenBySomeRequest() {
        LaoId late = cases.inFebruary();
        LaoId far = cases.inFebruary();
        LaoId passed = cases.inFebruary();
        LaoId off = cases.inFebruary();
        cases.asked(off, LATER);
        cases.as(play.staff(off), () -> extensions.withdraw(latest(off)));
        cases.endorsed(cases.asked(far, MUCH_LATER));
        cases.granted(play.hq(), latest(far), MUCH_LATER);
        cases.asked(play.officer(), passed, PLAN, LATER);
        cases.as(cases.head(), () -> extensions.passToHq(latest(passed), "ให้กรมพิจารณา"));
        cases.granted(play.hq(), latest(passed), LATER);
        cases.asked(late, LATER);
        play.on(2011, 2, 25);
        cases.granted(cases.head(), latest(late), LATER);

        assertThat(taken(Set.of(late, far, passed, off))).containsAll(steps());
    }

    private long latest(LaoId lao) {
        return play.asSystem(() -> extensions.ofLao(lao, 1)).getFirst().id();
    }

    private Set<String> taken(Set<LaoId> laos) {
        return new TreeSet<>(play.jdbc
                .sql("""
                        select distinct a.act_id_ from camunda.act_hi_actinst a
                        join eplan.extension x on x.process_instance_id = a.proc_inst_id_ where x.lao_id = any(?)""")
                .param(laos.stream().map(LaoId::value).toArray(Long[]::new))
                .query(String.class)
                .list());
    }

    private Set<String> steps() {
        String newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("extension")
                .latestVersion()
                .singleResult()
                .getId();
        BpmnModelInstance model = repository.getBpmnModelInstance(newest);
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !(node instanceof SubProcess))
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
    }
}
