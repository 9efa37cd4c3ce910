package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.LaoId;
import eplan.shared.RoundId;
import eplan.testing.EplanTest;
import eplan.timeline.RoundAdded;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Rounds that are added to a published year: whom they reach, that they wait for their day, and run like the others. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class SpecialRoundProcessTest {

    private static final String FLOOD = "special-flood";
    private static final String SURVEY = "special-survey";
    private static final LocalDate OPENS = LocalDate.of(2010, 10, 15);
    private static final LocalDate LATER = LocalDate.of(2010, 10, 25);
    private static final LocalDate DUE = LocalDate.of(2010, 11, 30);

    @Autowired
    CycleScenario play;

    @Autowired
    SpecialRounds rounds;

    @Autowired
    StuckCases stuck;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private SpecialRoundCases cases;

    @BeforeEach
    void begin() {
        cases = new SpecialRoundCases(play, rounds, runtime);
    }

    @AfterEach
    void forget() {
        cases.forget();
    }

    @Test
    void comesToTheChosenLaosOnly() {
        LaoId chosen = cases.opened();
        LaoId other = cases.opened();
        assertThat(cases.announce(cases.add(FLOOD, OPENS, DUE, chosen))).isOne();
        assertThat(cases.state(chosen, FLOOD)).isEqualTo(RoundState.PLANNED);
        assertThat(cases.keys(other)).doesNotContain(FLOOD);
        assertThat(cases.waiting(other)).isZero();
    }

    @Test
    void waitsForItsDayAndRunsBesideTheOthers() {
        LaoId lao = cases.opened();
        cases.announce(cases.add(FLOOD, OPENS, DUE, lao));
        play.on(2010, 10, 14);
        assertThat(cases.state(lao, FLOOD)).isEqualTo(RoundState.PLANNED);
        play.on(2010, 10, 15);
        assertThat(cases.state(lao, FLOOD)).isEqualTo(RoundState.OPEN);
        assertThat(play.work(lao, FLOOD)).containsExactly("ENTER LAO OPEN 0");
        assertThat(cases.state(lao, "close-previous")).isEqualTo(RoundState.OPEN);
    }

    @Test
    void isChasedLikeTheOthers() {
        LaoId lao = cases.opened();
        cases.announce(cases.add(FLOOD, OPENS, LocalDate.of(2010, 10, 29), lao));
        play.on(2010, 10, 15);
        play.on(2010, 11, 1);
        assertThat(play.work(lao, FLOOD)).contains("EXPEDITE OFFICER OPEN 1");
    }

    /** The ladder would remind seven working days before, and one; 25 November is three before. */
    @Test
    void isRemindedOfOnDaysOfItsOwn() {
        LaoId lao = cases.opened();
        RoundId flood = cases.add(FLOOD, OPENS, DUE, lao);
        cases.set(flood, "reminders", new Short[] {3});
        cases.announce(flood);
        play.on(2010, 10, 15);
        play.on(2010, 11, 24);
        assertThat(reminded(lao, flood)).isZero();
        play.on(2010, 11, 25);
        assertThat(reminded(lao, flood)).isOne();
        play.on(2010, 11, 29);
        assertThat(reminded(lao, flood)).isOne();
    }

    private long reminded(LaoId lao, RoundId round) {
        return play.jdbc
                .sql("select count(*) from eplan.case_event where lao_id = ? and round_id = ? and type = 'REMINDED'")
                .params(lao.value(), round.value())
                .query(Long.class)
                .single();
    }

    @Test
    void severalAtOnceKeepTheirKeysApart() {
        LaoId lao = cases.opened();
        cases.announce(cases.add(FLOOD, OPENS, DUE, lao));
        cases.announce(cases.add(SURVEY, OPENS, DUE, lao));
        assertThat(cases.waiting(lao)).isEqualTo(2);
        play.on(2010, 10, 15);
        assertThat(runtime.getVariable(cases.instance(lao, FLOOD), "roundKey")).isEqualTo(FLOOD);
        assertThat(runtime.getVariable(cases.instance(lao, SURVEY), "roundKey")).isEqualTo(SURVEY);
    }

    /** Its key is the name of the step, which says nothing of whose round waits there. */
    @Test
    void oneThatCannotOpenIsNamedAmongTheFailedOnes() {
        LaoId lao = cases.opened();
        RoundId special = cases.add("special", OPENS, DUE, lao);
        cases.announce(special);
        cases.announce(cases.add(FLOOD, LATER, DUE, lao));
        cases.set(special, "key", "special-misnamed");
        play.on(2010, 10, 15);
        cases.set(special, "key", "special");
        assertThat(play.as(play.hq(), () -> stuck.page(null, null, 200)).stream()
                        .flatMap(one -> Stream.ofNullable(one.whose()))
                        .filter(whose -> whose.lao().equals(lao))
                        .map(StuckCases.Whose::roundKey))
                .containsExactly("special");
    }

    @Test
    void aMovedOpeningMovesThatRoundOnly() {
        LaoId lao = cases.opened();
        RoundId flood = cases.add(FLOOD, OPENS, DUE, lao);
        cases.announce(flood);
        cases.announce(cases.add(SURVEY, OPENS, DUE, lao));
        play.as(play.hq(), () -> {
            play.timelines.moveOpening(flood, LATER, "น้ำยังไม่ลด");
            return true;
        });
        play.on(2010, 10, 15);
        assertThat(cases.state(lao, FLOOD)).isEqualTo(RoundState.PLANNED);
        assertThat(cases.state(lao, SURVEY)).isEqualTo(RoundState.OPEN);
        play.on(2010, 10, 25);
        assertThat(cases.state(lao, FLOOD)).isEqualTo(RoundState.OPEN);
    }

    @Test
    void theYearDoesNotCloseBeforeItEnds() {
        LaoId lao = cases.opened();
        cases.announce(cases.add(FLOOD, LocalDate.of(2011, 9, 20), CycleScenario.YEAR.last(), lao));
        for (int month = 0; month < 12; month++) {
            LocalDate day = CycleScenario.YEAR.first().plusMonths(month);
            play.on(day.getYear(), day.getMonthValue(), 1);
            play.recordWhatIsOpen(lao);
        }
        assertThat(cases.yearState(lao)).isEqualTo("RUNNING");
        play.on(2011, 9, 20);
        play.record(lao, FLOOD);
        assertThat(cases.state(lao, FLOOD)).isEqualTo(RoundState.ACCEPTED);
        assertThat(cases.yearState(lao)).isEqualTo("CLOSED");
    }

    @Test
    void announcedAgainItComesOnce() {
        LaoId lao = cases.opened();
        RoundId flood = cases.add(FLOOD, OPENS, DUE, lao);
        assertThat(cases.announce(flood)).isOne();
        assertThat(cases.announce(flood)).isZero();
        play.on(2010, 10, 15);
        assertThat(cases.announce(flood)).isZero();
        assertThat(cases.waiting(lao)).isZero();
    }

    @Test
    void whatNobodyAnnouncedIsCaughtUp() {
        LaoId lao = cases.opened();
        cases.add(FLOOD, OPENS, DUE, lao);
        play.asSystem(rounds::catchUp);
        assertThat(cases.waiting(lao)).isOne();
        play.asSystem(rounds::catchUp);
        assertThat(cases.waiting(lao)).isOne();
    }

    @Test
    void whoComesIntoItsScopeAfterTheDueDateIsSparedIt() {
        LaoId lao = cases.opened();
        RoundId flood = cases.add(FLOOD, OPENS, DUE, lao);
        play.clock.set(DUE.plusDays(1));
        assertThat(cases.announce(flood)).isZero();
        assertThat(cases.keys(lao)).doesNotContain(FLOOD);
        play.clock.set(DUE);
        assertThat(cases.announce(flood)).isOne();
    }

    @Test
    void whoeverAddsARoundDoesNotWaitForTheCases() {
        LaoId lao = cases.opened();
        RoundId flood = cases.add(FLOOD, OPENS, DUE, lao);
        transaction.executeWithoutResult(status -> events.publishEvent(new RoundAdded(flood)));
        Awaitility.await().until(() -> cases.waiting(lao) == 1);
        assertThat(cases.state(lao, FLOOD)).isEqualTo(RoundState.PLANNED);
    }

    @Test
    void aClosedYearGetsNone() {
        LaoId lao = cases.opened();
        play.jdbc
                .sql("update eplan.lao_year set state = 'CLOSED' where lao_id = ?")
                .param(lao.value())
                .update();
        assertThat(cases.announce(cases.add(FLOOD, OPENS, DUE, lao))).isZero();
        assertThat(cases.keys(lao)).doesNotContain(FLOOD);
    }

    @Test
    void aRetiredRoundComesToNobody() {
        LaoId lao = cases.opened();
        RoundId flood = cases.add(FLOOD, OPENS, DUE, lao);
        cases.set(flood, "retired", true);
        assertThat(cases.announce(flood)).isZero();
        assertThat(cases.keys(lao)).doesNotContain(FLOOD);
    }

    @Test
    void retiredWhileItWaitsItPassesStraightThrough() {
        LaoId lao = cases.opened();
        RoundId flood = cases.add(FLOOD, OPENS, DUE, lao);
        cases.announce(flood);
        cases.set(flood, "retired", true);
        assertThat(cases.state(lao, FLOOD)).as("at once").isEqualTo(RoundState.RETIRED);
        play.on(2010, 10, 15);
        assertThat(cases.waiting(lao)).isZero();
        assertThat(cases.state(lao, FLOOD)).isEqualTo(RoundState.RETIRED);
        assertThat(play.work(lao, FLOOD)).isEmpty();
    }

    @Test
    void itsNumbersLeaveRoomForLaosWhoseYearOpensLater() {
        LaoId first = cases.opened();
        cases.announce(cases.add(FLOOD, OPENS, DUE, first));
        cases.announce(cases.add(SURVEY, OPENS, DUE, first));
        LaoId later = cases.opened();
        assertThat(play.round(first, FLOOD).caseNumber()).matches("2554-30-1\\d{4}");
        assertThat(play.round(first, SURVEY).caseNumber())
                .matches("2554-30-1\\d{4}")
                .isNotEqualTo(play.round(first, FLOOD).caseNumber());
        assertThat(play.round(later, "plan").caseNumber()).matches("2554-30-\\d{4}");
    }

    @Test
    void aYearThatOpensLaterBringsWhatWasAddedAndPassesWhatWasRetired() {
        play.on(2010, 10, 1);
        cases.addForTheProvince(FLOOD, OPENS, DUE);
        retire("close-previous", true);
        try {
            LaoId lao = cases.opened();
            assertThat(cases.state(lao, "close-previous")).isEqualTo(RoundState.RETIRED);
            assertThat(cases.state(lao, "monthly-10")).isEqualTo(RoundState.OPEN);
            assertThat(cases.state(lao, FLOOD)).isEqualTo(RoundState.PLANNED);
            play.on(2010, 10, 15);
            assertThat(cases.state(lao, FLOOD)).isEqualTo(RoundState.OPEN);
        } finally {
            retire("close-previous", false);
        }
    }

    private void retire(String key, boolean retired) {
        play.jdbc
                .sql("update eplan.round set retired = ? where key = ? and fiscal_year = 2554")
                .params(retired, key)
                .update();
    }
}
