package eplan.hiring;

import static eplan.hiring.HiringScenario.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eplan.cycle.RoundStanding;
import eplan.hiring.HiringSteps.DueSource;
import eplan.hiring.HiringSteps.Event;
import eplan.hiring.HiringSteps.State;
import eplan.hiring.HiringSteps.StepView;
import eplan.people.AccountOpening;
import eplan.people.Actor;
import eplan.people.NewAccount;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.ProvinceId;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While an objection waits the summary cannot be sent: the province has five working days from headquarters' last answer. */
@EplanTest
@Import(HiringScenario.class)
class ObjectionTimeProcessTest {

    /** Due on Thursday 15 September. */
    private static final StepKind SUMMARY = StepKind.EVALUATION;

    private static final LocalDate DUE = LocalDate.of(2044, 9, 15);
    private static final LocalDate OBJECTED = LocalDate.of(2044, 9, 9);
    private static final LocalDate ANSWERED = LocalDate.of(2044, 9, 20);
    private static final LocalDate FIVE_WORKING_DAYS_ON = LocalDate.of(2044, 9, 27);

    private static final List<String> FORGET = List.of(
            "delete from eplan.score_objection where score_id in (select id from eplan.system_score where fiscal_year = 2588)",
            "delete from eplan.system_score where fiscal_year = 2588",
            "update eplan.account set enabled = false, role = 'PROVINCIAL_OFFICER' where username like 'objects.%'");

    @Autowired
    HiringScenario play;

    @Autowired
    HiringRecords records;

    @Autowired
    SystemScores scores;

    @Autowired
    AccountOpening accounts;

    @Autowired
    JdbcClient jdbc;

    private record Scored(long score, Actor analyst) {}

    @AfterEach
    void forget() {
        FORGET.forEach(sql -> jdbc.sql(sql).update());
    }

    @Test
    void answeredAfterTheDueDateTheProvinceIsNotLateAndChasedNoMoreUntilItsNewDate() {
        ProvinceId province = play.opened();
        Scored anong = scored(province, "anong");
        play.on(OBJECTED);
        object(anong);
        play.on(DUE.plusDays(1));
        assertThat(work(province)).containsExactly("HIRING OFFICER OPEN 0", "EXPEDITE HEAD OPEN 1");

        play.on(ANSWERED);
        answer(anong);

        assertThat(summary(province).dueOn()).isEqualTo(FIVE_WORKING_DAYS_ON);
        assertThat(summary(province).dueSource()).isEqualTo(DueSource.EXTENDED);
        assertThat(summary(province).standing()).isEqualTo(RoundStanding.EXTENDED);
        play.on(FIVE_WORKING_DAYS_ON);
        assertThat(work(province)).containsExactly("HIRING OFFICER OPEN 0", "EXPEDITE HEAD WITHDRAWN 1");
        play.on(FIVE_WORKING_DAYS_ON.plusDays(1));
        assertThat(work(province)).contains("EXPEDITE HEAD OPEN 1");
    }

    @Test
    void theHistorySaysWhyAndWhoAnswered() {
        ProvinceId province = play.opened();
        Scored anong = scored(province, "anong");
        object(anong);
        play.on(ANSWERED);
        answer(anong);

        assertThat(play.as(HiringPeople.HQ, () -> records.steps.history(YEAR, province, 50)))
                .filteredOn(line -> line.type() == HiringEventType.LATER_GRANTED)
                .extracting(Event::step, Event::by, Event::detail, Event::about)
                .containsExactly(tuple(SUMMARY, "ประภา", "เพราะรอกรมตอบข้อทักท้วงคะแนน", FIVE_WORKING_DAYS_ON));
    }

    @Test
    void theLastAnswerCounts() {
        ProvinceId province = play.opened();
        Scored anong = scored(province, "anong");
        Scored busaba = scored(province, "busaba");
        play.on(OBJECTED);
        object(anong);
        object(busaba);
        play.on(DUE);
        answer(anong);
        assertThat(summary(province).dueOn()).as("busaba's waits on").isEqualTo(DUE);

        play.on(ANSWERED);
        answer(busaba);
        assertThat(summary(province).dueOn()).isEqualTo(FIVE_WORKING_DAYS_ON);
    }

    @Test
    void answeredInGoodTimeTheDateStays() {
        ProvinceId province = play.opened();
        Scored anong = scored(province, "anong");
        object(anong);
        play.on(LocalDate.of(2044, 9, 8));
        answer(anong);

        assertThat(summary(province).dueOn())
                .as("the fifth working day from then")
                .isEqualTo(DUE);
        assertThat(summary(province).dueSource()).isNotEqualTo(DueSource.EXTENDED);
    }

    @Test
    void aSummaryThatIsDoneKeepsItsDate() {
        ProvinceId province = play.opened();
        Scored anong = scored(province, "anong");
        object(anong);
        play.done(province, SUMMARY);
        play.on(ANSWERED);
        answer(anong);

        assertThat(summary(province).state()).isEqualTo(State.DONE);
        assertThat(summary(province).dueOn()).isEqualTo(DUE);
    }

    /** Somebody of the province with a score of nothing. */
    private Scored scored(ProvinceId province, String name) {
        String username = "objects." + province.value() + "." + name;
        AccountId account = play.as(
                Actor.SYSTEM,
                () -> accounts.open(new NewAccount(username, name, Role.ANALYST, province, null), "password-1"));
        long score = jdbc.sql("""
                        insert into eplan.system_score (fiscal_year, account_id, province_id, lao_months)
                        values (2588, ?, ?, 1) returning id""")
                .params(account.value(), province.value())
                .query(Long.class)
                .single();
        return new Scored(score, new Actor(account, name, Role.ANALYST, province, null));
    }

    private void object(Scored one) {
        play.run(one.analyst(), () -> scores.object(one.score(), "นับไม่ครบ"));
    }

    private void answer(Scored one) {
        play.run(HiringPeople.HQ, () -> scores.answer(one.score(), List.of(), "ตรวจแล้ว"));
    }

    private StepView summary(ProvinceId province) {
        return play.step(province, SUMMARY);
    }

    private List<String> work(ProvinceId province) {
        return records.work(play.id(province, SUMMARY));
    }
}
