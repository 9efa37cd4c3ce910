package eplan.plan;

import static eplan.plan.Offices.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actors;
import eplan.people.Role;
import eplan.plan.EntryHistory.Act;
import eplan.plan.EntryHistory.Change;
import eplan.plan.EntryHistory.Version;
import eplan.plan.EntryRecords.Status;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.EntrySheets.Saved;
import eplan.registry.RegistrySetup;
import eplan.shared.NotFound;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the history tells of a record's values, and that former versions can be read again. */
@EplanTest
class EntryHistoryIT {

    private static final Row ROAD = Row.NEW
            .with(Ordinances.CODE, "001")
            .with(Ordinances.NAME, "ถนน")
            .with(Ordinances.CATEGORY, "INVESTMENT")
            .with(Ordinances.AMOUNT, new BigDecimal("250000.00"));
    private static final Row WATER = Row.NEW
            .with(Ordinances.CODE, "002")
            .with(Ordinances.NAME, "ประปา")
            .with(Ordinances.AMOUNT, new BigDecimal("90000.50"));

    @Autowired
    EntryHistory history;

    @Autowired
    EntrySheets sheets;

    @Autowired
    EntryRecords records;

    @Autowired
    PlanEditions editions;

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
    private RecordKey ordinance;

    @BeforeEach
    void empty() {
        offices = Offices.of(actors, setup, timelines, clock, jdbc);
        ordinance = offices.key(Ordinances.ITEM, "budget-q2");
    }

    private Saved save(RecordKey key, Sheet sheet, Row before, @Nullable Row after) {
        return offices.asStaff(() -> sheets.save(key, List.of(new RowEdit(sheet, before, after)), null));
    }

    private Row kept(RecordKey key, Sheet sheet, Row row) {
        return Objects.requireNonNull(save(key, sheet, Row.NEW, row).rows().getFirst());
    }

    private List<Change> changes() {
        return offices.asOfficer(() -> history.of(ordinance, 100));
    }

    private List<Row> linesAt(long version) {
        return offices.asOfficer(() -> history.rowsAt(ordinance, Ordinances.LINES, version));
    }

    @Test
    void tellsEachChangeNewestFirstWithWhatItWasBeforeAndAfter() {
        Row road = kept(ordinance, Ordinances.LINES, ROAD);
        Row dearer = road.with(Ordinances.AMOUNT, new BigDecimal("480000.00"));
        save(ordinance, Ordinances.LINES, road, dearer);
        save(ordinance, Ordinances.LINES, dearer, null);

        List<Change> changes = changes();
        assertThat(changes).extracting(Change::act).containsExactly(Act.REMOVED, Act.CHANGED, Act.ADDED);
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.by()).isEqualTo("Suda");
            assertThat(change.role()).isEqualTo(Role.LAO_STAFF);
            assertThat(change.onBehalfReason()).isNull();
            assertThat(change.sheet()).isEqualTo(Ordinances.LINES);
            assertThat(change.row()).isEqualTo(road.id());
            assertThat(change.name()).isEqualTo("001");
        });
        Change changed = changes.get(1);
        assertThat(changed.columns()).isEqualTo(List.of(Ordinances.AMOUNT));
        assertThat(changed.before().amount(Ordinances.AMOUNT)).isEqualByComparingTo("250000");
        assertThat(changed.after().amount(Ordinances.AMOUNT)).isEqualByComparingTo("480000");
        assertThat(changes.getLast().before().values()).isEmpty();
        assertThat(changes.getLast().after().text(Ordinances.CATEGORY)).isEqualTo("INVESTMENT");
        assertThat(changes.getFirst().before().text(Ordinances.NAME)).isEqualTo("ถนน");
        assertThat(changes.getFirst().after().values()).isEmpty();
    }

    @Test
    void aRowIsCalledAsItWasThen() {
        Row road = kept(ordinance, Ordinances.LINES, ROAD);
        Row nameless = road.with(Ordinances.CODE, null);
        save(ordinance, Ordinances.LINES, road, nameless);
        save(ordinance, Ordinances.LINES, nameless, nameless.with(Ordinances.CODE, "101"));
        assertThat(changes()).extracting(Change::name).containsExactly("101", "001", "001");
    }

    @Test
    void tellsForWhomAnAnalystTyped() {
        offices.asAnalyst(() ->
                sheets.save(ordinance, List.of(new RowEdit(Ordinances.LINES, Row.NEW, ROAD)), "เจ้าหน้าที่ลาคลอด"));
        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.by()).isEqualTo("Mana");
            assertThat(change.role()).isEqualTo(Role.ANALYST);
            assertThat(change.onBehalfReason()).isEqualTo("เจ้าหน้าที่ลาคลอด");
        });
    }

    @Test
    void valuesComeBackAsWhatTheyWere() {
        LocalDate day = LocalDate.of(2010, 9, 30);
        Row road = kept(ordinance, Ordinances.LINES, ROAD);
        kept(ordinance, Ordinances.HEAD, Row.NEW.with(Ordinances.COUNCIL_ON, day));
        kept(
                ordinance,
                Ordinances.MOVEMENTS,
                Row.NEW.with(Ordinances.KIND, Ordinances.ADDITIONAL).with(Ordinances.TO, road.id()));
        List<Change> changes = changes();
        assertThat(changes.get(0).after().get(Ordinances.TO)).isEqualTo(road.id());
        assertThat(changes.get(0).name()).as("no number yet").isNull();
        assertThat(changes.get(1).after().get(Ordinances.COUNCIL_ON)).isEqualTo(day);
    }

    @Test
    void tellsAtMostAsManyAsAreWanted() {
        Row road = kept(ordinance, Ordinances.LINES, ROAD);
        kept(ordinance, Ordinances.LINES, WATER);
        save(ordinance, Ordinances.LINES, road, road.with(Ordinances.NAME, "ถนนลาดยาง"));
        assertThat(offices.asStaff(() -> history.of(ordinance, 2)))
                .extracting(Change::name)
                .containsExactly("001", "002");
        assertThat(offices.asStaff(() -> history.ofRow(ordinance, Ordinances.LINES, road.id())))
                .extracting(Change::act)
                .containsExactly(Act.CHANGED, Act.ADDED);
    }

    @Test
    void formerVersionsAreReadAgain() {
        Saved first = save(ordinance, Ordinances.LINES, Row.NEW, ROAD);
        Row road = Objects.requireNonNull(first.rows().getFirst());
        Saved second = save(ordinance, Ordinances.LINES, Row.NEW, WATER);
        Row changed = road.with(Ordinances.NAME, "ถนนลาดยาง").with(Ordinances.CATEGORY, null);
        Saved third = save(ordinance, Ordinances.LINES, road, changed);
        Row water = Objects.requireNonNull(second.rows().getFirst());
        save(ordinance, Ordinances.LINES, water, null);

        assertThat(linesAt(first.version())).containsExactly(road);
        assertThat(linesAt(second.version())).containsExactly(road, water);
        assertThat(linesAt(third.version())).containsExactly(changed, water);
        assertThat(linesAt(Long.MAX_VALUE)).containsExactly(changed);
        assertThat(linesAt(0)).isEmpty();
    }

    @Test
    void versionsTellEachChangeOfStatus() {
        RecordKey drugs = offices.key(MonthlyMenus.DRUGS, "monthly-10");
        assertThat(offices.asStaff(() -> history.versions(drugs))).isEmpty();
        Row no = Row.NEW.with(MonthlyMenus.NOTHING, true);
        long version = save(drugs, MonthlyMenus.ANSWER, Row.NEW, no).version();
        offices.asStaff(doing(() -> records.complete(drugs, version, null)));
        offices.asOfficer(doing(() -> records.reopen(drugs, "มีกิจกรรม")));
        List<Version> versions = offices.asOfficer(() -> history.versions(drugs));
        assertThat(versions)
                .extracting(Version::status)
                .containsExactly(Status.DRAFT, Status.COMPLETE, Status.RETURNED);
        assertThat(versions).extracting(Version::by).containsExactly("Suda", "Suda", "Wipa");
        assertThat(versions).extracting(Version::reason).containsExactly(null, null, "มีกิจกรรม");
        assertThat(versions).extracting(Version::version).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aPlansRowsOfThenAreThoseOfItsEditions() {
        RecordKey plan = offices.key(Projects.ITEM, "plan");
        Row project = kept(plan, Projects.SHEET, Row.NEW.with(Projects.CODE, "001"));
        assertThat(offices.asStaff(() -> history.ofRow(plan, Projects.SHEET, project.id())))
                .extracting(Change::name)
                .containsExactly("001");
        assertThat(EntryHistory.sheets(Projects.ITEM)).isEmpty();
        assertThatThrownBy(() -> offices.asStaff(() -> history.rowsAt(plan, Projects.SHEET, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** It was copied, which is no change: its name is known from the edition. */
    @Test
    void aProjectThatAnEditionTookOverHasItsName() {
        RecordKey plan = offices.key(Projects.ITEM, "plan");
        kept(plan, Projects.SHEET, Row.NEW.with(Projects.CODE, "001"));
        jdbc.sql("update eplan.plan_edition set promoted_at = now(), promoted_by = 'Suda', approval_number = '1',"
                        + " approved_on = '2010-10-01'")
                .update();
        offices.asStaff(() -> editions.begin(plan, PlanEditions.Kind.CHANGED, "ราคาเปลี่ยน", null));
        Row copied = offices.asStaff(() -> sheets.rows(plan, Projects.SHEET, EntrySheets.Filter.ALL, 0, 10))
                .getFirst();
        save(plan, Projects.SHEET, copied, copied.with(Projects.BUDGET1, new BigDecimal("1.00")));
        assertThat(offices.asStaff(() -> history.of(plan, 1)))
                .extracting(Change::name)
                .containsExactly("001");
    }

    @Test
    void aSheetOfAnotherItemIsAMistake() {
        assertThatThrownBy(() -> offices.asStaff(() -> history.rowsAt(ordinance, Spending.COMMITMENTS, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> offices.asStaff(() -> history.ofRow(ordinance, Spending.COMMITMENTS, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherProvinceFindsNothing() {
        assertThatThrownBy(() -> offices.asForeignAnalyst(() -> history.of(ordinance, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offices.asForeignAnalyst(() -> history.versions(ordinance)))
                .isInstanceOf(NotFound.class);
    }
}
