package eplan.plan;

import static eplan.plan.Offices.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actors;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.Version;
import eplan.plan.VisionStrategies.VisionStrategy;
import eplan.registry.RegistrySetup;
import eplan.shared.NotFound;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Vision and strategies as they were at each change, by whom and for whom. */
@EplanTest
class VisionVersionsIT {

    private static final String WHY = "เจ้าหน้าที่ลาคลอด";
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

    private VisionStrategy save(VisionStrategy content, long expected) {
        offices.asStaff(() -> visions.saveDraft(key, content, expected));
        return kept();
    }

    private VisionStrategy kept() {
        return offices.asStaff(() -> visions.load(key)).content();
    }

    private List<Version> versions() {
        return offices.asStaff(() -> visions.versions(key));
    }

    @Test
    void nothingRecordedHasNoVersions() {
        assertThat(versions()).isEmpty();
    }

    @Test
    void eachChangeIsKeptAsItWasNewestFirst() {
        VisionStrategy first = save(WHOLE, 0);
        Strategy roads = first.strategies().getFirst();
        VisionStrategy second = save(
                new VisionStrategy(
                        "เมืองสะอาด",
                        List.of(),
                        List.of(new Strategy(roads.id(), "ถนน", "INFRASTRUCTURE", roads.guidelines()))),
                1);
        assertThat(versions()).extracting(Version::content).containsExactly(second, first);
        assertThat(versions()).extracting(Version::version).containsExactly(2L, 1L);
        assertThat(versions()).extracting(Version::by).containsOnly("Suda");
    }

    @Test
    void anEmptiedOneIsAVersionToo() {
        save(WHOLE, 0);
        save(VisionStrategy.EMPTY, 1);
        assertThat(versions().getFirst().content()).isEqualTo(VisionStrategy.EMPTY);
    }

    @Test
    void whatChangesNothingIsNoVersion() {
        VisionStrategy first = save(WHOLE, 0);
        save(first, 1);
        offices.asStaff(doing(() -> records.complete(key, 2, null)));
        offices.asOfficer(doing(() -> records.reopen(key, "ขาดแนวทาง")));
        assertThat(versions()).extracting(Version::version).containsExactly(1L);
        save(new VisionStrategy("ใหม่", first.missions(), first.strategies()), 4);
        assertThat(versions()).extracting(Version::version).containsExactly(5L, 1L);
    }

    @Test
    void whoRecordedItForTheLaoIsToldWithTheReason() {
        save(WHOLE, 0);
        offices.asAnalyst(() -> visions.saveDraft(key, VisionStrategy.EMPTY, 1, WHY));
        assertThat(versions()).extracting(Version::by).containsExactly("Mana", "Suda");
        assertThat(versions()).extracting(Version::onBehalfReason).containsExactly(WHY, null);
    }

    @Test
    void whatIsCopiedFromLastYearIsAVersion() {
        save(WHOLE, 0);
        jdbc.sql("update eplan.entry_record set data_year = data_year - 1 where item = ?")
                .param(VisionStrategies.ITEM)
                .update();
        offices.asStaff(() -> visions.copyFromLastYear(key, 0));
        assertThat(versions()).extracting(Version::content).containsExactly(kept());
    }

    @Test
    void anotherProvinceSeesNone() {
        save(WHOLE, 0);
        assertThatThrownBy(() -> offices.asForeignAnalyst(() -> visions.versions(key)))
                .isInstanceOf(NotFound.class);
    }
}
