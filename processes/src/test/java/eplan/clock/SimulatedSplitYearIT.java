package eplan.clock;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.plan.EntrySheets;
import eplan.plan.EntrySheets.Filter;
import eplan.plan.Ordinances;
import eplan.plan.PlanEditions;
import eplan.plan.PlanEditions.Edition;
import eplan.plan.Projects;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.plan.Spending;
import eplan.plan.VisionStrategies;
import eplan.registry.RegistrySetup;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import eplan.timeline.Timelines;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The simulated staff find what an item rests on in whichever round asks for it. FY2553 of an LAO of Surat Thani is all past. */
@EplanTest
@ActiveProfiles("embedded")
class SimulatedSplitYearIT {

    private static final FiscalYear YEAR = new FiscalYear(2553);
    private static final String ROUNDS = "(select id from eplan.round where fiscal_year = 2553)";
    private static final String BUDGET = "budget-q2";

    @Autowired
    SimulatedDrafts drafts;

    @Autowired
    EntrySheets sheets;

    @Autowired
    PlanEditions editions;

    @Autowired
    Timelines timelines;

    @Autowired
    RegistrySetup registry;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    private LaoId lao;

    @BeforeEach
    void prepare() {
        actors.asSystem(() -> {
            registry.loadShipped();
            timelines.prepare(YEAR);
            return YEAR;
        });
        lao = new LaoId(jdbc.sql("""
                        select min(l.lao_id) from eplan.lao_on(date '2010-10-01') l
                          join eplan.province p on p.id = l.province_id
                         where p.code = '84' and not exists (
                               select from eplan.entry_record r where r.lao_id = l.lao_id and r.data_year = 2553)""").query(Long.class).single());
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from eplan.entry_round where fiscal_year = 2553").update();
        jdbc.sql("delete from eplan.lao_year where fiscal_year = 2553").update();
        jdbc.sql("delete from eplan.deadline where round_id in " + ROUNDS).update();
        jdbc.sql("delete from eplan.round where fiscal_year = 2553").update();
        jdbc.sql("delete from eplan.timeline_year where fiscal_year = 2553").update();
    }

    private void asks(String round, String... items) {
        jdbc.sql("update eplan.round set items = ? where fiscal_year = 2553 and key = ?")
                .param(items)
                .param(round)
                .update();
    }

    private void added(String round, String item) {
        jdbc.sql("""
                        insert into eplan.round (fiscal_year, key, kind, row_no, name_th, name_en, short_th, short_en,
                            data_year, opens_on, responsible, items, legal_basis, added)
                        values (2553, ?, 'RECORDING', 7, 'งวดเพิ่ม', 'Added', 'เพิ่ม', 'Added', 2553,
                            date '2010-02-01', 'LAO', array[?], 'ทดสอบ', true)""").params(round, item).update();
        jdbc.sql("""
                        insert into eplan.deadline (round_id, due_on, reason, changed_by)
                        select id, date '2010-04-30', 'ทดสอบ', 'ทดสอบ' from eplan.round
                         where fiscal_year = 2553 and key = ?""").param(round).update();
    }

    private void retired(String round) {
        jdbc.sql("update eplan.round set retired = true where fiscal_year = 2553 and key = ?")
                .param(round)
                .update();
    }

    /** The LAO's year, with no case in the engine; its rounds wait, so that no simulated day finds them. */
    private void opens() {
        jdbc.sql("insert into eplan.lao_year (lao_id, fiscal_year, opened_on) values (?, 2553, date '2009-10-01')")
                .param(lao.value())
                .update();
        jdbc.sql("""
                        insert into eplan.entry_round (lao_year_id, lao_id, fiscal_year, round_id, case_number)
                        select y.id, y.lao_id, 2553, r.id, 'split-' || y.id || '-' || r.id
                          from eplan.lao_year y join eplan.round r using (fiscal_year)
                         where y.lao_id = ? and y.fiscal_year = 2553 and r.kind <> 'HIRING'""").param(lao.value()).update();
    }

    private RecordKey key(String item, String round) {
        return new RecordKey(lao, YEAR, item, round);
    }

    private <T> T staff(Supplier<T> work) {
        return actors.as(new Actor(null, "Suda", Role.LAO_STAFF, null, lao), work);
    }

    private void spends() {
        staff(() -> drafts.write(key(Spending.item(2), BUDGET), 0, null));
    }

    private List<Row> lines() {
        return staff(() -> sheets.rows(key(Ordinances.ITEM, BUDGET), Ordinances.LINES, Filter.ALL, 0, 100));
    }

    private boolean promoted() {
        return staff(() -> editions.of(key(Projects.ITEM, BUDGET))).stream().anyMatch(Edition::promoted);
    }

    @Test
    void whatSpendingRestsOnIsRecordedInTheStepsThatWereSplitOff() {
        asks("plan", VisionStrategies.ITEM);
        added("special-plan", Projects.ITEM);
        added("special-budget", Ordinances.ITEM);
        asks(BUDGET, Spending.item(2));
        opens();
        spends();
        assertThat(promoted()).isTrue();
        assertThat(lines()).anyMatch(line -> line.get(Ordinances.PROJECT) != null);
    }

    @Test
    void whatSpendingRestsOnIsRecordedInTheStepThatAnotherWasMergedInto() {
        asks(BUDGET, VisionStrategies.ITEM, Projects.ITEM, Ordinances.ITEM, Spending.item(2));
        retired("plan");
        opens();
        spends();
        assertThat(promoted()).isTrue();
        assertThat(lines()).anyMatch(line -> line.get(Ordinances.PROJECT) != null);
    }

    @Test
    void anOrdinanceIsPassedWithoutThePlanThatNobodyAsksFor() {
        retired("plan");
        opens();
        spends();
        assertThat(promoted()).isFalse();
        assertThat(lines())
                .hasSize(SimulatedLines.Outside.values().length)
                .allMatch(line -> line.get(Ordinances.PROJECT) == null);
    }
}
