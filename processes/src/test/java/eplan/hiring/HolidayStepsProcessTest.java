package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.HiringSteps.DueSource;
import eplan.hiring.HiringSteps.StepView;
import eplan.shared.ContractId;
import eplan.shared.HiringStepId;
import eplan.timeline.ChangeSets;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.Touched;
import eplan.timeline.Holidays;
import eplan.timeline.Holidays.Holiday;
import eplan.timeline.Holidays.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A day becomes a holiday, or an ordinary one again: dates that are counted from an act are counted anew, and whoever chases follows.
 * Documents of a contract that is signed on Wednesday 17 September 2579 are due on Thursday 2 October.
 */
class HolidayStepsProcessTest extends ContractFixture {

    private static final LocalDate SIGNED = LocalDate.of(2036, 9, 17);
    private static final LocalDate THURSDAY = LocalDate.of(2036, 10, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2036, 10, 3);
    private static final LocalDate MONDAY = LocalDate.of(2036, 10, 6);
    private static final LocalDate GRANTED = LocalDate.of(2036, 10, 9);

    /** Of no shipped holiday, so that it marks what these tests put. */
    private static final String SOURCE = "ทดสอบวันหยุดของงานจ้าง";

    @Autowired
    Holidays holidays;

    @Autowired
    ChangeSets sets;

    @Autowired
    HiringSteps hiringSteps;

    @Autowired
    HiringExtensions later;

    @AfterEach
    void asShipped() {
        jdbc.sql("delete from eplan.holiday where source = ?").param(SOURCE).update();
    }

    @Test
    void documentsDueOnADayThatBecomesAHolidayAreDueOnTheNextWorkingDay() {
        ContractId id = signed();
        assertThat(documents(id).dueOn()).isEqualTo(THURSDAY);
        put(THURSDAY);

        assertThat(documents(id).dueOn()).isEqualTo(FRIDAY);
        assertThat(workDue(id)).containsExactly(FRIDAY);
        assertThat(history(id)).containsOnlyOnce("DEADLINE_MOVED");
        jobs.on(FRIDAY, id);
        assertThat(work(id)).containsExactly("HIRING OFFICER OPEN 0");
        jobs.on(MONDAY, id);
        assertThat(work(id)).containsExactly("HIRING OFFICER OPEN 0", "EXPEDITE HEAD OPEN 1");
    }

    @Test
    void anEscalationThatIsNotDueYetByTheNewDateIsWithdrawnAndComesBack() {
        ContractId id = signed();
        jobs.on(FRIDAY, id);
        assertThat(work(id)).containsExactly("HIRING OFFICER OPEN 0", "EXPEDITE HEAD OPEN 1");
        put(THURSDAY);

        assertThat(work(id)).containsExactly("HIRING OFFICER OPEN 0", "EXPEDITE HEAD WITHDRAWN 1");
        jobs.run(id);
        assertThat(work(id)).as("on the new date").doesNotContain("EXPEDITE HEAD OPEN 1");
        jobs.on(MONDAY, id);
        assertThat(work(id)).contains("EXPEDITE HEAD OPEN 1");
    }

    @Test
    void aHolidayThatIsTakenAwayBringsTheOldDateBack() {
        ContractId id = signed();
        put(THURSDAY);
        remove(THURSDAY);

        assertThat(documents(id).dueOn()).isEqualTo(THURSDAY);
        assertThat(workDue(id)).containsExactly(THURSDAY);
        jobs.on(FRIDAY, id);
        assertThat(work(id)).contains("EXPEDITE HEAD OPEN 1");
    }

    @Test
    void nobodyIsLateByAHolidayThatIsTakenAwayAfterwards() {
        ContractId id = signed();
        put(THURSDAY);
        put(FRIDAY);
        assertThat(documents(id).dueOn()).isEqualTo(MONDAY);
        jobs.on(FRIDAY, id);
        remove(FRIDAY);
        remove(THURSDAY);

        assertThat(documents(id).dueOn()).as("today").isEqualTo(FRIDAY);
        jobs.run(id);
        assertThat(work(id)).containsExactly("HIRING OFFICER OPEN 0");
    }

    @Test
    void aLaterDateThatWasGrantedStays() {
        ContractId id = signed();
        HiringStepId step = documents(id).id();
        long request = as(officer, () -> later.ask(step, GRANTED, "น้ำท่วมสำนักงาน"));
        does(HQ, () -> later.grant(request, GRANTED, null));
        put(THURSDAY);

        assertThat(documents(id).dueOn()).isEqualTo(GRANTED);
        assertThat(documents(id).dueSource()).isEqualTo(DueSource.EXTENDED);
        assertThat(documents(id).calendarDue()).as("below it").isEqualTo(FRIDAY);
        assertThat(workDue(id)).containsExactly(GRANTED);
        assertThat(history(id)).doesNotContain("DEADLINE_MOVED");
    }

    @Test
    void whatCountsForSomeProvincesOnlyMovesNothing() {
        ContractId id = signed();
        put(new Holiday(THURSDAY, "วันหยุดท้องถิ่น", "", Kind.REGIONAL, SOURCE, ""));
        assertThat(documents(id).dueOn()).isEqualTo(THURSDAY);
        assertThat(history(id)).doesNotContain("DEADLINE_MOVED");
    }

    @Test
    void instalmentsThatAreStillToComeAreCountedAnew() {
        ContractId id = signed();
        assertThat(instalmentDue(id)).isEqualTo(LocalDate.of(2036, 11, 7));
        LocalDate wednesday = LocalDate.of(2036, 11, 5);
        put(wednesday);
        assertThat(instalmentDue(id)).isEqualTo(LocalDate.of(2036, 11, 10));

        jobs.on(LocalDate.of(2036, 10, 1), id);
        jobs.on(LocalDate.of(2036, 10, 25), id);
        assertThat(step(id, StepKind.DELIVERY).dueOn()).isEqualTo(LocalDate.of(2036, 11, 10));
        remove(wednesday);
        assertThat(step(id, StepKind.DELIVERY).dueOn()).isEqualTo(LocalDate.of(2036, 11, 7));
        assertThat(instalmentDue(id)).isEqualTo(LocalDate.of(2036, 11, 7));
    }

    @Test
    void thePreviewCountsThem() {
        ContractId id = signed();
        ChangeSet draft = as(HQ, () -> sets.draft(SignedProvince.YEAR.previous()));
        ChangeSet put = as(HQ, () -> sets.put(draft.id(), draft.version(), new Edit.HolidayOn(special(THURSDAY))));
        List<Touched> moved = as(HQ, () -> sets.touched(put.id(), Effect.MOVED, here, 0, 200));
        does(HQ, () -> sets.discard(put.id(), put.version()));

        assertThat(moved)
                .filteredOn(touched -> documents(id).id().equals(touched.step()))
                .singleElement()
                .satisfies(touched -> {
                    assertThat(touched.round()).isNull();
                    assertThat(touched.roundKey()).isEqualTo("DOCUMENTS");
                });
        assertThat(documents(id).dueOn()).as("nothing is done yet").isEqualTo(THURSDAY);
    }

    private ContractId signed() {
        province.clock.set(SIGNED);
        ContractDraft draft = draft();
        draft.signed = SIGNED;
        ContractId id = sign(draft).id();
        jobs.run(id);
        return id;
    }

    private StepView documents(ContractId id) {
        return step(id, StepKind.DOCUMENTS);
    }

    /** The latest of the kind. */
    private StepView step(ContractId id, StepKind kind) {
        HiringStepId step = jdbc.sql(
                        "select id from eplan.hiring_step where contract_id = ? and kind = ? order by id desc limit 1")
                .params(id.value(), kind.name())
                .query((row, n) -> new HiringStepId(row.getLong("id")))
                .single();
        return as(HQ, () -> hiringSteps.view(step));
    }

    private List<String> work(ContractId id) {
        return jdbc.sql("""
                        select kind || ' ' || audience || ' ' || state || ' ' || level from eplan.work_item
                         where hiring_step_id = ? order by id""")
                .param(documents(id).id().value())
                .query(String.class)
                .list();
    }

    private List<LocalDate> workDue(ContractId id) {
        return jdbc.sql("select due_on from eplan.work_item where hiring_step_id = ? and state = 'OPEN'")
                .param(documents(id).id().value())
                .query(LocalDate.class)
                .list();
    }

    private LocalDate instalmentDue(ContractId id) {
        return jdbc.sql("select due_on from eplan.instalment where contract_id = ? and number = 1")
                .param(id.value())
                .query(LocalDate.class)
                .single();
    }

    private static Holiday special(LocalDate day) {
        return new Holiday(day, "วันหยุดพิเศษ", "", Kind.SPECIAL, SOURCE, "");
    }

    private void put(LocalDate day) {
        put(special(day));
    }

    private void put(Holiday holiday) {
        does(HQ, () -> holidays.put(holiday, "มติ ครม."));
    }

    private void remove(LocalDate day) {
        does(HQ, () -> holidays.remove(day, "ยกเลิกมติ"));
    }
}
