package eplan.plan;

import static eplan.plan.Offices.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eplan.people.Actors;
import eplan.plan.Presence.Visitor;
import eplan.registry.RegistrySetup;
import eplan.shared.NotFound;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told of whom while two have one form open. */
@EplanTest
class PresenceIT {

    private static final UUID SUDA = new UUID(1, 1);
    private static final UUID SUDA_ELSEWHERE = new UUID(1, 2);
    private static final UUID MANA = new UUID(2, 1);

    @Autowired
    Presence presence;

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
    private RecordKey key;

    @BeforeEach
    void nobodyIsThere() {
        offices = Offices.of(actors, setup, timelines, clock, jdbc);
        jdbc.sql("delete from eplan.form_presence").update();
        key = offices.key(Ordinances.ITEM, "budget-q2");
    }

    private List<String> suda(UUID visit) {
        return offices.asStaff(() -> presence.seen(key, visit)).stream()
                .map(Visitor::name)
                .toList();
    }

    private List<String> mana() {
        return offices.asAnalyst(() -> presence.seen(key, MANA)).stream()
                .map(Visitor::name)
                .toList();
    }

    private void passed(UUID visit, String time) {
        jdbc.sql("update eplan.form_presence set seen_at = clock_timestamp() - ?::interval where visit = ?")
                .params(time, visit)
                .update();
    }

    @Test
    void oneSeesTheOthersAndNotOneself() {
        assertThat(suda(SUDA)).isEmpty();
        assertThat(mana()).containsExactly("Suda");
        assertThat(suda(SUDA)).containsExactly("Mana");
    }

    @Test
    void theSamePersonsOtherWindowIsAnotherVisit() {
        suda(SUDA);
        assertThat(suda(SUDA_ELSEWHERE)).containsExactly("Suda");
    }

    @Test
    void isToldInRealTimeWhateverTheBusinessDay() {
        suda(SUDA);
        assertThat(offices.asAnalyst(() -> presence.seen(key, MANA)))
                .singleElement()
                .satisfies(one -> assertThat(one.lastSeen()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES)));
    }

    @Test
    void whoGivesNoSignOfLifeForTwoMinutesIsNotThereUntilTheNext() {
        suda(SUDA);
        passed(SUDA, "110 seconds");
        assertThat(mana()).containsExactly("Suda");
        passed(SUDA, "130 seconds");
        assertThat(mana()).isEmpty();
        suda(SUDA);
        assertThat(mana()).containsExactly("Suda");
    }

    @Test
    void whoLeavesIsGoneAtOnce() {
        suda(SUDA);
        offices.asStaff(doing(() -> presence.left(key, SUDA)));
        offices.asStaff(doing(() -> presence.left(key, SUDA)));
        assertThat(mana()).isEmpty();
    }

    @Test
    void isForgottenAfterAnHour() {
        suda(SUDA);
        suda(SUDA_ELSEWHERE);
        passed(SUDA, "61 minutes");
        passed(SUDA_ELSEWHERE, "59 minutes");
        mana();
        assertThat(jdbc.sql("select visit from eplan.form_presence order by visit")
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .list())
                .containsExactly(SUDA_ELSEWHERE, MANA);
    }

    @Test
    void whatIsRecordedOnceAYearIsOneFormWhateverThePeriod() {
        suda(SUDA);
        RecordKey special = offices.key(Ordinances.ITEM, "special-1");
        assertThat(offices.asAnalyst(() -> presence.seen(special, MANA))).hasSize(1);
        RecordKey october = offices.key(MonthlyMenus.DRUGS, "monthly-10");
        RecordKey november = offices.key(MonthlyMenus.DRUGS, "monthly-11");
        offices.asStaff(() -> presence.seen(october, SUDA));
        assertThat(offices.asAnalyst(() -> presence.seen(november, MANA))).isEmpty();
    }

    @Test
    void anotherProvinceFindsNothing() {
        assertThatThrownBy(() -> offices.asForeignAnalyst(() -> presence.seen(key, MANA)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offices.asForeignAnalyst(doing(() -> presence.left(key, MANA))))
                .isInstanceOf(NotFound.class);
        assertThat(suda(SUDA)).isEmpty();
    }
}
