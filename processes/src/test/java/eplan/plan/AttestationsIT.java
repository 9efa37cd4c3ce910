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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Items without a form of their own. */
@EplanTest
class AttestationsIT {

    @Autowired
    Attestations attestations;

    @Autowired
    EntryRecords records;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup setup;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Offices offices;
    private RecordKey ordinance;
    private RecordKey grants;

    @BeforeEach
    void empty() {
        offices = Offices.of(actors, setup, clock, jdbc);
        ordinance = offices.key("ordinance", "budget-q2");
        grants = offices.key("special-grants", "monthly-10");
    }

    @Test
    void keepsWhatWasTyped() {
        var typed = new Attestation("สมุดทะเบียน", "กค 1/2553", Offices.YEAR.first(), "หมายเหตุ", null);
        offices.asStaff(() -> attestations.saveDraft(ordinance, typed, 0));
        assertThat(offices.asStaff(() -> attestations.load(ordinance)).content())
                .isEqualTo(typed);
        offices.asStaff(doing(() -> records.complete(ordinance, 1, null)));
        assertThat(offices.asStaff(() -> records.state(ordinance)).status()).isEqualTo(Status.COMPLETE);
    }

    @Test
    void monthsAreRecordsOfTheirOwn() {
        offices.asStaff(() -> attestations.saveDraft(grants, Attestation.NO_CHANGE, 0));
        RecordKey november = offices.key("special-grants", "monthly-11");
        assertThat(offices.asStaff(() -> records.state(november)).status()).isEqualTo(Status.UNTOUCHED);
        assertThat(offices.asStaff(() -> attestations.load(grants)).content().noChange())
                .isTrue();
    }

    @Test
    void noChangeIsAnAnswerOfMonthlyItemsOnly() {
        offices.asStaff(() -> attestations.saveDraft(grants, Attestation.NO_CHANGE, 0));
        assertThat(offices.asStaff(() -> records.problems(grants))).isEmpty();
        assertThatThrownBy(() -> offices.asStaff(() -> attestations.saveDraft(ordinance, Attestation.NO_CHANGE, 0)))
                .isInstanceOf(Refused.class)
                .extracting("key")
                .isEqualTo("refused.record.no-change");
    }

    @Test
    void noChangeIsSaidByAPerson() {
        assertThatThrownBy(() -> actors.asSystem(() -> attestations.saveDraft(grants, Attestation.NO_CHANGE, 0)))
                .isInstanceOf(Refused.class)
                .extracting("key")
                .isEqualTo("refused.record.no-change");
    }

    @Test
    void anItemWithAFormOfItsOwnIsNotAttested() {
        RecordKey vision = offices.key(VisionStrategies.ITEM, "plan");
        assertThatThrownBy(() -> offices.asStaff(() -> attestations.saveDraft(vision, Attestation.EMPTY, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(offices.asStaff(() -> records.state(vision)).status()).isEqualTo(Status.UNTOUCHED);
    }

    @Test
    void theFutureIsWhatTheBusinessClockSays() {
        var tomorrow = new Attestation("x", "", Offices.YEAR.first().plusDays(1), "", null);
        offices.asStaff(() -> attestations.saveDraft(ordinance, tomorrow, 0));
        assertThat(offices.asStaff(() -> records.problems(ordinance)))
                .extracting(Problem::key)
                .containsExactly("problem.date.future");
        clock.set(Offices.YEAR.first().plusDays(1));
        assertThat(offices.asStaff(() -> records.problems(ordinance))).isEmpty();
    }

    @Test
    void tellsWhoComesSecond() {
        offices.asStaff(() -> attestations.saveDraft(grants, Attestation.EMPTY, 0));
        assertThatThrownBy(() -> offices.asAnalyst(() -> attestations.saveDraft(grants, Attestation.NO_CHANGE, 0)))
                .isInstanceOf(StaleForm.class);
    }

    @Test
    void anotherProvinceFindsNothing() {
        assertThatThrownBy(() -> offices.asForeignAnalyst(() -> attestations.load(grants)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> offices.asForeignAnalyst(() -> attestations.saveDraft(grants, Attestation.NO_CHANGE, 0)))
                .isInstanceOf(NotFound.class);
    }
}
