package eplan.plan;

import static eplan.plan.Offices.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actors;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntryRecords.Status;
import eplan.plan.VisionStrategies.Guideline;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import eplan.registry.RegistrySetup;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What LAO staff record of their vision and strategies, what an analyst may, and nobody else. */
@EplanTest
class VisionStrategiesIT {

    private static final VisionStrategy WHOLE = new VisionStrategy(
            "เมืองน่าอยู่",
            List.of("พัฒนาถนน", "ส่งเสริมอาชีพ"),
            List.of(
                    new Strategy("โครงสร้างพื้นฐาน", List.of("ถนน", "น้ำ")),
                    new Strategy("สังคม", List.of("สวัสดิการ"))));

    @Autowired
    VisionStrategies visions;

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
    private RecordKey key;

    @BeforeEach
    void empty() {
        offices = Offices.of(actors, setup, timelines, clock, jdbc);
        key = offices.key(VisionStrategies.ITEM, "plan");
    }

    private long save(VisionStrategy content, long expected) {
        return offices.asStaff(() -> visions.saveDraft(key, content, expected));
    }

    /** As people read it: ids aside. */
    private VisionStrategy read(RecordKey of) {
        VisionStrategy content = offices.asStaff(() -> visions.load(of)).content();
        List<Strategy> strategies = content.strategies().stream()
                .map(one -> new Strategy(null, one.name(), one.area(), withoutIds(one.guidelines())))
                .toList();
        return new VisionStrategy(content.vision(), content.missions(), strategies);
    }

    private static List<Guideline> withoutIds(List<Guideline> guidelines) {
        return guidelines.stream().map(one -> new Guideline(one.name())).toList();
    }

    private List<Strategy> strategies() {
        return offices.asStaff(() -> visions.load(key)).content().strategies();
    }

    @Test
    void untouchedIsEmptyAtVersionZero() {
        assertThat(offices.asStaff(() -> visions.load(key)))
                .isEqualTo(new VisionStrategies.Recorded(VisionStrategy.EMPTY, RecordState.UNTOUCHED));
    }

    @Test
    void keepsEverythingInOrder() {
        assertThat(save(WHOLE, 0)).isEqualTo(1);
        assertThat(read(key)).isEqualTo(WHOLE);
    }

    @Test
    void shorterDraftLeavesNothingOfTheLongerOneBehind() {
        save(WHOLE, 0);
        VisionStrategy shorter = new VisionStrategy(
                "v", List.of(), List.of(new Strategy("สังคม", List.of()), new Strategy("", List.of("x"))));
        assertThat(save(shorter, 1)).isEqualTo(2);
        assertThat(read(key)).isEqualTo(shorter);
        save(VisionStrategy.EMPTY, 2);
        assertThat(read(key)).isEqualTo(VisionStrategy.EMPTY);
    }

    @Test
    void strategiesAndGuidelinesStayThemselvesOverNamesAndOrder() {
        save(WHOLE, 0);
        Strategy roads = strategies().get(0);
        Strategy people = strategies().get(1);
        Strategy renamed = new Strategy(roads.id(), "ถนนและน้ำ", "INFRASTRUCTURE", roads.guidelines());
        save(new VisionStrategy("v", List.of(), List.of(people, renamed)), 1);
        assertThat(strategies()).containsExactly(people, renamed);
    }

    @Test
    void anIdOfAnotherRecordIsNotTakenOver() {
        save(WHOLE, 0);
        Strategy foreign = new Strategy(strategies().get(0).id() - 1_000_000, "x", null, List.of());
        save(new VisionStrategy("v", List.of(), List.of(foreign)), 1);
        assertThat(strategies()).hasSize(1).noneMatch(one -> foreign.id().equals(one.id()));
    }

    @Test
    void isOnePerDataYearWhateverThePeriod() {
        save(WHOLE, 0);
        RecordKey special = offices.key(VisionStrategies.ITEM, "special-1");
        assertThat(read(special)).isEqualTo(WHOLE);
        assertThat(offices.asStaff(() -> records.states(List.of(key, special)))
                        .get(special)
                        .version())
                .isEqualTo(1);
    }

    @Test
    void tellsWhoComesSecondAndKeepsTheFirst() {
        save(WHOLE, 0);
        assertThatThrownBy(() -> save(VisionStrategy.EMPTY, 0)).isInstanceOf(StaleForm.class);
        save(WHOLE, 1);
        assertThatThrownBy(() -> save(VisionStrategy.EMPTY, 1)).isInstanceOf(StaleForm.class);
        assertThatThrownBy(() -> save(VisionStrategy.EMPTY, 7)).isInstanceOf(StaleForm.class);
        assertThat(read(key)).isEqualTo(WHOLE);
    }

    @Test
    void completesOnceAndThenTakesNoDraft() {
        save(WHOLE, 0);
        offices.asStaff(doing(() -> records.complete(key, 1, null)));
        RecordState state = offices.asStaff(() -> records.state(key));
        assertThat(state.status()).isEqualTo(Status.COMPLETE);
        assertThat(state.by()).isEqualTo("Suda");
        assertThat(state.version()).isEqualTo(2);
        assertThatThrownBy(() -> save(WHOLE, 2))
                .isInstanceOf(Refused.class)
                .extracting("key")
                .isEqualTo("refused.record.complete");
        assertThatThrownBy(() -> offices.asStaff(doing(() -> records.complete(key, 2, null))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> offices.asStaff(doing(() -> records.complete(key, 1, null))))
                .isInstanceOf(StaleForm.class);
    }

    @Test
    void refusesToCompleteWhatLacksSomething() {
        save(new VisionStrategy("v", List.of(), List.of()), 0);
        assertThatThrownBy(() -> offices.asStaff(doing(() -> records.complete(key, 1, null))))
                .isInstanceOf(Refused.class)
                .extracting("key")
                .isEqualTo("refused.record.problems");
        assertThatThrownBy(() -> offices.asStaff(doing(() -> records.complete(key, 0, null))))
                .isInstanceOf(StaleForm.class);
    }

    @Test
    void returnedStaysReturnedUntilItIsCompleteAgain() {
        save(WHOLE, 0);
        offices.asStaff(doing(() -> records.complete(key, 1, null)));
        offices.asOfficer(doing(() -> records.reopen(key, "ขาดแนวทาง")));
        assertThat(save(WHOLE, 3)).isEqualTo(4);
        RecordState state = offices.asStaff(() -> records.state(key));
        assertThat(state.status()).isEqualTo(Status.RETURNED);
        assertThat(state.by()).as("returning is not recording").isEqualTo("Suda");
        offices.asStaff(doing(() -> records.complete(key, 4, null)));
        assertThat(jdbc.sql("select status || ' ' || by_name || coalesce(' ' || reason, '')"
                                + " from eplan.entry_record_change order by version")
                        .query(String.class)
                        .list())
                .containsExactly("DRAFT Suda", "COMPLETE Suda", "RETURNED Wipa ขาดแนวทาง", "COMPLETE Suda");
    }

    @Test
    void onlyWhatIsCompleteCanBeReturnedAndOnlyWithAReason() {
        save(WHOLE, 0);
        assertThatThrownBy(() -> offices.asOfficer(doing(() -> records.reopen(key, "why"))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> offices.asOfficer(doing(() -> records.reopen(key, " "))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void analystRecordsOnBehalfWithTheReasonOnRecord() {
        offices.asAnalyst(() -> visions.saveDraft(key, WHOLE, 0, "เจ้าหน้าที่ลาคลอด"));
        assertThat(offices.asStaff(() -> records.state(key)).onBehalfReason()).isEqualTo("เจ้าหน้าที่ลาคลอด");
        offices.asAnalyst(doing(() -> records.complete(key, 1, "เจ้าหน้าที่ลาคลอด")));
        RecordState state = offices.asStaff(() -> records.state(key));
        assertThat(state.by()).isEqualTo("Mana");
        assertThat(state.onBehalfReason()).isEqualTo("เจ้าหน้าที่ลาคลอด");
    }

    @Test
    void anotherProvinceSeesNothingAndAnOfficerWritesNothing() {
        assertThatThrownBy(() -> offices.asForeignAnalyst(() -> visions.load(key)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offices.asForeignAnalyst(() -> visions.saveDraft(key, WHOLE, 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offices.asForeignAnalyst(() -> records.states(List.of(key))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offices.asOfficer(() -> visions.saveDraft(key, WHOLE, 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> offices.asStaff(doing(() -> records.reopen(key, "x"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void copiesLastYearsOverTheDraft() {
        assertThatThrownBy(() -> offices.asStaff(() -> visions.copyFromLastYear(key, 0)))
                .isInstanceOf(Refused.class)
                .extracting("key")
                .isEqualTo("refused.record.no-last-year");
        save(WHOLE, 0);
        jdbc.sql("update eplan.entry_record set data_year = data_year - 1 where item = ?")
                .param(VisionStrategies.ITEM)
                .update();
        save(new VisionStrategy("draft", List.of("a", "b", "c"), List.of()), 0);
        assertThat(offices.asStaff(() -> visions.copyFromLastYear(key, 1))).isEqualTo(2);
        assertThat(read(key)).isEqualTo(WHOLE);
        assertThatThrownBy(() -> offices.asStaff(() -> visions.copyFromLastYear(key, 1)))
                .isInstanceOf(StaleForm.class);
    }

    @Test
    void keepsNoControlCharactersAndNothingEndless() {
        save(new VisionStrategy(" a\u0000b\u0007\nc ", List.of(), List.of()), 0);
        assertThat(offices.asStaff(() -> visions.load(key)).content().vision()).isEqualTo("ab\nc");
        assertThatThrownBy(() -> save(new VisionStrategy("x".repeat(20_001), List.of(), List.of()), 1))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> save(new VisionStrategy("", java.util.Collections.nCopies(201, "m"), List.of()), 1))
                .isInstanceOf(Refused.class);
    }
}
