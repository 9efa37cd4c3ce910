package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.Ladder.Place;
import eplan.cycle.Ladder.Trial;
import eplan.cycle.Ladder.TrialRow;
import eplan.cycle.Rung.Audience;
import eplan.cycle.Rung.Name;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import eplan.timeline.RoundKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a changed ladder does to what runs: escalations follow from their next step, watches at once. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class LadderChangeProcessTest {

    private static final String PLAN = "plan";
    private static final String OCTOBER = "monthly-10";
    private static final String DECEMBER = "monthly-12";

    @Autowired
    CycleScenario play;

    @Autowired
    Ladder ladder;

    private LadderDesk desk;
    private WatchedCases seen;

    @BeforeEach
    void begin() {
        desk = new LadderDesk(ladder, play.actors, play.jdbc);
        seen = new WatchedCases(play);
    }

    @AfterEach
    void asShipped() {
        desk.asShipped();
    }

    /** On 1 March 2554: the plan round of an LAO that recorded nothing is on the first level, until 8 March. */
    private LaoId overdue() {
        LaoId lao = play.opened();
        play.on(2011, 3, 1);
        return lao;
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2011, 3, day);
    }

    @Test
    void aRunningEscalationClimbsByTheNewWaitFromItsNextStepAndNotBefore() {
        LaoId lao = overdue();
        desk.activate(desk.with(RoundKind.RECORDING, Name.LEVEL_2, row -> LadderDesk.days(row, 2)));
        assertThat(seen.stepsOn(lao, PLAN)).isEqualTo(march(8));
        play.on(2011, 3, 7);
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE OFFICER OPEN 1");
        play.on(2011, 3, 8);
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE HEAD OPEN 2");
        // from the second level to the third it now takes eight working days, not five
        assertThat(seen.stepsOn(lao, PLAN)).isEqualTo(march(18));
        play.on(2011, 3, 17);
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE HEAD OPEN 2");
        play.on(2011, 3, 18);
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE HQ OPEN 3");
    }

    @Test
    void whoseTurnItIsChangesWhenItClimbs() {
        LaoId lao = overdue();
        desk.activate(desk.with(RoundKind.RECORDING, Name.LEVEL_2, row -> LadderDesk.goesTo(row, Audience.HQ)));
        play.on(2011, 3, 7);
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE OFFICER OPEN 1");
        play.on(2011, 3, 8);
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE HQ OPEN 2");
    }

    @Test
    void whoStandsOnTheHighestLevelTurnsToTheNewPeopleAtOnce() {
        LaoId lao = overdue();
        play.on(2011, 3, 8);
        play.on(2011, 3, 15);
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE HQ OPEN 3");
        assertThat(seen.stepsOn(lao, PLAN)).isEqualTo(CycleWorkflow.NEVER);
        desk.activate(desk.with(RoundKind.RECORDING, Name.LEVEL_3, row -> LadderDesk.goesTo(row, Audience.HEAD)));
        play.on(2011, 3, 15);
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE HEAD OPEN 3");
        assertThat(seen.stepsOn(lao, PLAN)).isEqualTo(CycleWorkflow.NEVER);
    }

    @Test
    void whatIsNotOverdueYetIsLookedAtOnTheNewDay() {
        LaoId lao = play.opened();
        play.on(2010, 11, 1);
        assertThat(seen.looksOn(lao, OCTOBER)).isEqualTo(LocalDate.of(2010, 11, 4));
        desk.activate(desk.with(RoundKind.MONTHLY, Name.LEVEL_1, row -> LadderDesk.days(row, 1)));
        assertThat(seen.looksOn(lao, OCTOBER)).isEqualTo(LocalDate.of(2010, 11, 2));
        play.on(2010, 11, 2);
        assertThat(seen.expedite(lao, OCTOBER)).containsExactly("EXPEDITE OFFICER OPEN 1");
    }

    @Test
    void aChangeThatDelaysTheFirstLevelDelaysTheLook() {
        LaoId lao = play.opened();
        play.on(2010, 11, 1);
        desk.activate(desk.with(RoundKind.MONTHLY, Name.LEVEL_1, row -> LadderDesk.days(row, 5)));
        play.on(2010, 11, 4);
        assertThat(seen.expedite(lao, OCTOBER)).isEmpty();
        play.on(2010, 11, 8);
        assertThat(seen.expedite(lao, OCTOBER)).containsExactly("EXPEDITE OFFICER OPEN 1");
    }

    /** The first level of monthly rounds by the LAO's record. */
    private List<LadderRow> byRecord(int none, int one, int more) {
        List<LadderRow> rows = new ArrayList<>();
        for (LadderRow row : desk.now().rows()) {
            if (row.kind() == RoundKind.MONTHLY && row.rung() == Name.LEVEL_1) {
                rows.add(LadderDesk.of(row, LateRecord.NONE, none));
                rows.add(LadderDesk.of(row, LateRecord.ONE, one));
                rows.add(LadderDesk.of(row, LateRecord.MORE, more));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    @Test
    void aTableThatAsksNoMoreForTheRecordHoldsForThoseWhoWereLateToo() {
        List<LadderRow> plain = desk.now().rows();
        desk.activate(byRecord(3, 6, 6));
        LaoId late = play.opened();
        play.on(2010, 11, 10);
        play.record(late, OCTOBER);
        play.on(2010, 12, 1);
        play.on(2011, 1, 1);
        LocalDate looks = seen.looksOn(late, DECEMBER);
        desk.activate(plain);
        assertThat(seen.looksOn(late, DECEMBER)).isBefore(looks);
        play.on(2011, 1, 8); // four working days after the due date, whatever holidays the turn of the year has
        assertThat(seen.expedite(late, DECEMBER)).containsExactly("EXPEDITE OFFICER OPEN 1");
    }

    @Test
    void theRecordStaysAsItWasWhenTheRoundOpened() {
        desk.activate(byRecord(6, 6, 0));
        LaoId late = play.opened();
        play.on(2010, 11, 10);
        play.on(2010, 12, 1);
        long moved = play.move(late, OCTOBER, LocalDate.of(2011, 1, 31));
        assertThat(seen.expedite(late, OCTOBER)).noneMatch(row -> row.contains(" OPEN "));
        play.on(2011, 1, 1);
        play.undo(moved);
        assertThat(seen.expedite(late, DECEMBER)).containsExactly("EXPEDITE OFFICER OPEN 1");
    }

    @Test
    void anLaoThatWasLateBeforeIsChasedEarlier() {
        desk.activate(byRecord(3, 0, 0));
        LaoId late = play.opened();
        LaoId punctual = play.opened();
        play.record(punctual, "close-previous");
        play.record(punctual, OCTOBER);
        play.on(2010, 11, 10);
        play.record(late, OCTOBER);
        play.on(2010, 12, 1);
        play.on(2011, 1, 1);
        assertThat(seen.expedite(late, DECEMBER)).containsExactly("EXPEDITE OFFICER OPEN 1");
        assertThat(seen.expedite(punctual, DECEMBER)).isEmpty();
    }

    @Test
    void aStrictProvinceIsChasedByItsOwnRows() {
        desk.activate(desk.bySetting(RoundKind.MONTHLY, Name.LEVEL_1, 3, 1));
        LaoId lao = play.opened();
        play.on(2010, 11, 1);
        assertThat(seen.looksOn(lao, OCTOBER)).isEqualTo(LocalDate.of(2010, 11, 4));
        play.as(LadderDesk.owner(), () -> {
            ladder.set(play.province(), LadderSetting.STRICT, "ล่าช้าทั้งจังหวัด");
            return true;
        });
        assertThat(seen.looksOn(lao, OCTOBER)).isEqualTo(LocalDate.of(2010, 11, 2));
    }

    @Test
    void theBenchSaysWhereARoundStandsAndWhereItWouldStand() {
        LaoId lao = overdue();
        List<LadderRow> draft = desk.with(RoundKind.RECORDING, Name.LEVEL_2, row -> LadderDesk.days(row, 2));
        play.on(2011, 3, 4);
        TrialRow row = tried(draft, lao);
        assertThat(row.workingDaysOver()).isEqualTo(4);
        assertThat(row.now()).isEqualTo(new Place(Name.LEVEL_1, Audience.OFFICER, march(8)));
        // on that day the analyst is asked; it would climb again on 16 March
        assertThat(row.then()).isEqualTo(new Place(Name.LEVEL_2, Audience.HEAD, march(8)));
        assertThat(desk.now().number()).isOne();
    }

    @Test
    void theBenchKeepsWhoHasItWhereNoStepWouldChangeThat() {
        LaoId lao = overdue();
        play.on(2011, 3, 4);
        List<LadderRow> draft = new ArrayList<>(
                desk.with(RoundKind.RECORDING, Name.LEVEL_1, row -> LadderDesk.goesTo(row, Audience.HEAD)));
        // the analyst is asked on the next day: that changes, so it stands among the first
        draft.replaceAll(row ->
                row.kind() == RoundKind.RECORDING && row.rung() == Name.ON_BEHALF ? LadderDesk.days(row, 4) : row);
        TrialRow row = listed(play.as(LadderDesk.owner(), () -> ladder.tryOut(draft, play.province(), 1000)), lao);
        assertThat(row.then()).isEqualTo(new Place(Name.LEVEL_1, Audience.OFFICER, march(5)));
    }

    @Test
    void theBenchShowsWhatWouldNotBeChasedYet() {
        LaoId lao = overdue();
        play.on(2011, 3, 4);
        TrialRow row = tried(gentle(), lao);
        assertThat(row.now().rung()).isEqualTo(Name.LEVEL_1);
        assertThat(row.then().rung()).isEqualTo(Name.REMINDER);
    }

    private List<LadderRow> gentle() {
        List<LadderRow> rows = new ArrayList<>(desk.now().rows());
        rows.replaceAll(row -> row.kind() == RoundKind.RECORDING && row.rung().level()
                ? LadderDesk.days(row, row.workingDays() + 20)
                : row);
        return rows;
    }

    private TrialRow tried(List<LadderRow> draft, LaoId lao) {
        Trial trial = play.as(LadderDesk.owner(), () -> ladder.tryOut(draft, play.province(), 1000));
        assertThat(trial.shifts()).anyMatch(Ladder.Shift::changes);
        return listed(trial, lao);
    }

    private static TrialRow listed(Trial trial, LaoId lao) {
        return trial.rows().stream()
                .filter(row -> row.lao().equals(lao) && row.roundKey().equals(PLAN))
                .findFirst()
                .orElseThrow();
    }
}
