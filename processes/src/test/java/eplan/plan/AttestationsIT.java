package eplan.plan;

import static eplan.plan.Offices.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actors;
import eplan.plan.Attestations.Attestation;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntryRecords.Status;
import eplan.registry.RegistrySetup;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Items without a form of their own: those of special rounds. */
@EplanTest
class AttestationsIT {

    private static final String SPECIAL_ROUND = "special-1";

    @Autowired
    Attestations attestations;

    @Autowired
    EntryRecords records;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup setup;

    @Autowired
    Timelines timelines;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Offices offices;
    private RecordKey report;

    @BeforeEach
    void aSpecialRound() {
        offices = Offices.of(actors, setup, timelines, clock, jdbc);
        report = offices.specialRound(SPECIAL_ROUND);
    }

    @AfterEach
    void theCalendarAsItWas() {
        offices.forgetRound(SPECIAL_ROUND);
    }

    private static Attestation recordedOn(LocalDate day) {
        return new Attestation("สมุดทะเบียน", "กค 1/2553", day, "หมายเหตุ", null);
    }

    @Test
    void keepsWhatWasTyped() {
        Attestation typed = recordedOn(Offices.YEAR.first());
        offices.asStaff(() -> attestations.saveDraft(report, typed, 0));
        assertThat(offices.asStaff(() -> attestations.load(report)).content()).isEqualTo(typed);
        offices.asStaff(doing(() -> records.complete(report, 1, null)));
        assertThat(offices.asStaff(() -> records.state(report)).status()).isEqualTo(Status.COMPLETE);
    }

    @Test
    void specialRoundsAreRecordsOfTheirOwn() {
        offices.asStaff(() -> attestations.saveDraft(report, recordedOn(Offices.YEAR.first()), 0));
        RecordKey another = offices.key(Offices.SPECIAL, "special-2");
        assertThat(offices.asStaff(() -> records.state(another)).status()).isEqualTo(Status.UNTOUCHED);
        assertThat(offices.asStaff(() -> records.state(report)).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void aRoundThatDoesNotAskTakesNothing() {
        RecordKey another = offices.key(Offices.SPECIAL, "special-2");
        refused(
                "refused.round.closed",
                () -> offices.asStaff(() -> attestations.saveDraft(another, Attestation.EMPTY, 0)));
    }

    @Test
    void noChangeIsNoAnswerHere() {
        refused(
                "refused.record.no-change",
                () -> offices.asStaff(() -> attestations.saveDraft(report, Attestation.NO_CHANGE, 0)));
        refused(
                "refused.record.no-change",
                () -> actors.asSystem(() -> attestations.saveDraft(report, Attestation.NO_CHANGE, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "vision-strategy,plan",
        "three-year-plan,plan",
        "ordinance,budget-q2",
        "spending-q2,budget-q2",
        "verify-q2,verify-q2",
        "close-previous,close-previous",
        "special-grants,monthly-10"
    })
    void anItemWithAFormOfItsOwnIsNotAttested(String item, String period) {
        RecordKey key = offices.key(item, period);
        assertThatThrownBy(() -> offices.asStaff(() -> attestations.saveDraft(key, Attestation.EMPTY, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> offices.asStaff(() -> attestations.load(key)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(offices.asStaff(() -> records.state(key)).status()).isEqualTo(Status.UNTOUCHED);
    }

    @Test
    void theFutureIsWhatTheBusinessClockSays() {
        Attestation tomorrow = recordedOn(Offices.YEAR.first().plusDays(1));
        offices.asStaff(() -> attestations.saveDraft(report, tomorrow, 0));
        assertThat(offices.asStaff(() -> records.problems(report)))
                .extracting(Problem::key)
                .containsExactly("problem.date.future");
        clock.set(Offices.YEAR.first().plusDays(1));
        assertThat(offices.asStaff(() -> records.problems(report))).isEmpty();
    }

    @Test
    void tellsWhoComesSecond() {
        offices.asStaff(() -> attestations.saveDraft(report, Attestation.EMPTY, 0));
        assertThatThrownBy(() -> offices.asAnalyst(
                        () -> attestations.saveDraft(report, Attestation.EMPTY, 0, "ไม่มีเจ้าหน้าที่")))
                .isInstanceOf(StaleForm.class);
    }

    @Test
    void anAnalystSaysWhy() {
        refused(
                "refused.onBehalf.reason",
                () -> offices.asAnalyst(() -> attestations.saveDraft(report, Attestation.EMPTY, 0)));
    }

    @Test
    void anotherProvinceFindsNothing() {
        assertThatThrownBy(() -> offices.asForeignAnalyst(() -> attestations.load(report)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offices.asForeignAnalyst(() -> attestations.saveDraft(report, Attestation.EMPTY, 0)))
                .isInstanceOf(NotFound.class);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refused.class).extracting("key").isEqualTo(key);
    }
}
