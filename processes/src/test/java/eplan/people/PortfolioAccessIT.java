package eplan.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.cycle.CaseHistory;
import eplan.cycle.Chasing;
import eplan.cycle.EntryRounds;
import eplan.plan.EntryRecords;
import eplan.plan.RecordKey;
import eplan.plan.VisionStrategies;
import eplan.registry.Registry;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.timeline.Timelines;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The case of an LAO that one analyst looks after: not there for the others, wherever they ask. */
class PortfolioAccessIT extends PortfolioFixture {

    private static final String OPEN_YEAR = """
            insert into eplan.lao_year (lao_id, fiscal_year, opened_on) values (?, ?, ?)
            on conflict do nothing""";

    private static final String OPEN_ROUND = """
            insert into eplan.entry_round (lao_year_id, lao_id, fiscal_year, round_id, state, case_number)
            select y.id, y.lao_id, y.fiscal_year, r.id, 'OPEN', 'portfolio-' || y.id
              from eplan.lao_year y join eplan.round r using (fiscal_year)
             where y.lao_id = ? and y.fiscal_year = ? and r.key = 'plan'
            on conflict do nothing""";

    @Autowired
    Timelines timelines;

    @Autowired
    Registry registry;

    @Autowired
    EntryRounds rounds;

    @Autowired
    EntryRecords records;

    @Autowired
    CaseHistory history;

    @Autowired
    Chasing chasing;

    private EntryRoundId plan;

    @BeforeEach
    void openARound() {
        actors.asSystem(() -> {
            timelines.prepare(YEAR);
            return YEAR;
        });
        jdbc.sql(OPEN_YEAR).params(first.value(), YEAR.be(), YEAR.first()).update();
        jdbc.sql(OPEN_ROUND).params(first.value(), YEAR.be()).update();
        plan = jdbc.sql("select min(id) from eplan.entry_round where lao_id = ?")
                .param(first.value())
                .query((row, n) -> new EntryRoundId(row.getLong(1)))
                .single();
    }

    @AfterEach
    void closeIt() {
        jdbc.sql("delete from eplan.entry_round where case_number like 'portfolio-%'")
                .update();
        jdbc.sql("""
                        delete from eplan.lao_year y where lao_id = ?
                           and not exists (select from eplan.entry_round r where r.lao_year_id = y.id)""").param(first.value()).update();
    }

    private Map<String, Supplier<?>> asks() {
        var form = new RecordKey(first, YEAR, VisionStrategies.ITEM, "plan");
        Map<String, Supplier<?>> asks = new LinkedHashMap<>();
        asks.put("the LAO", () -> registry.lao(first));
        asks.put("its round", () -> rounds.view(plan));
        asks.put("its year", () -> rounds.ofLao(first, YEAR));
        asks.put("its form", () -> records.state(form));
        asks.put("what its form lacks", () -> records.problems(form));
        asks.put("its history", () -> history.of(first, YEAR, 10));
        asks.put("notes of chasing it", () -> chasing.notes(plan));
        asks.put("whose it was", () -> portfolios.history(first));
        return asks;
    }

    private void sees(Actor actor) {
        asks().forEach((what, ask) -> assertThatCode(() -> actors.as(actor, ask))
                .as("%s sees %s", actor.name(), what)
                .doesNotThrowAnyException());
    }

    private void findsNothing(Actor actor) {
        asks().forEach((what, ask) -> assertThatThrownBy(() -> actors.as(actor, ask))
                .as("%s asks for %s", actor.name(), what)
                .isInstanceOf(NotFound.class));
    }

    @Test
    void theLaoOfOneAnalystIsNotThereForTheOthers() {
        give(first, mana);
        sees(mana);
        findsNothing(piti);
    }

    @Test
    void anLaoOfNobodyIsThereForAll() {
        sees(mana);
        sees(piti);
    }

    @Test
    void officersHeadAndHeadquartersSeeItWhosesoeverItIs() {
        give(first, mana);
        sees(officer);
        sees(head);
        sees(new Actor(null, "สมชาย", Role.AUDITOR, null, null));
    }

    @Test
    void oneWhoIsGivenAnLaoSeesItAtOnceAndTheFormerOneNoMore() {
        give(first, mana);
        give(first, piti);
        sees(piti);
        findsNothing(mana);
        release(first);
        sees(mana);
    }

    @Test
    void theLaoOfAnAnalystWhoHasLeftIsThereForTheOthers() {
        give(first, mana);
        jdbc.sql("update eplan.account set enabled = false where id = ?")
                .param(mana.account().value())
                .update();
        sees(piti);
    }

    @Test
    void whatTheSystemsOwnAnalystsDoIsBoundToNobodysLaos() {
        give(first, mana);
        sees(new Actor(null, "จำลอง", Role.ANALYST, satun, null));
    }

    @Test
    void theirOtherLaosStayAsTheyWere() {
        give(first, mana);
        LaoId other = second;
        assertThatCode(() -> actors.as(piti, () -> registry.lao(other))).doesNotThrowAnyException();
    }
}
