package eplan.plan;

import static eplan.plan.Found.baht;
import static eplan.plan.Offices.doing;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Actors;
import eplan.plan.EntrySheets.Filter;
import eplan.plan.EntrySheets.RowEdit;
import eplan.registry.RegistrySetup;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a closing is offered, of an LAO whose ordinance has one line of 100 baht, with 60 bound and 40 paid. */
@EplanTest
class ProposalsIT {

    private static final LocalDate DAY = LocalDate.of(2010, 12, 1);

    @Autowired
    Proposals proposals;

    @Autowired
    RecordingRules rules;

    @Autowired
    EntrySheets sheets;

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
    private PlanRows rows;
    private RecordKey closing;
    private RecordKey previous;
    private long line;
    private long contract;

    @BeforeEach
    void aLineThatMoneyWasSpentOn() {
        offices = Offices.of(actors, setup, timelines, clock, jdbc);
        round("OPEN");
        rows = new PlanRows(jdbc, offices.lao(), Offices.YEAR);
        closing = offices.key(Closings.YEAR, "close-year");
        previous = offices.key(Closings.PREVIOUS, "close-previous");
        line = rows.line(null, "100");
        contract = rows.commit(line, DAY, "60");
        rows.pay(contract, DAY, "40");
    }

    /** Other tests find the round open. */
    @AfterEach
    void open() {
        round("OPEN");
    }

    private void round(String state) {
        jdbc.sql("""
                        update eplan.entry_round set state = ?
                         where lao_id = ? and round_id = (select id from eplan.round where fiscal_year = ? and key = 'close-year')""").params(state, offices.lao().value(), Offices.YEAR.be()).update();
    }

    private void record(String status) {
        jdbc.sql("update eplan.entry_record set status = ? where item = ?")
                .params(status, Closings.YEAR)
                .update();
    }

    private List<RowEdit> offered(RecordKey key) {
        return offices.asStaff(() -> proposals.of(key));
    }

    private static Row after(RowEdit edit) {
        return Objects.requireNonNull(edit.after());
    }

    private Row taken() {
        offices.asStaff(() -> sheets.save(closing, offered(closing), null));
        return kept();
    }

    private Row kept() {
        return offices.asStaff(() -> sheets.rows(closing, Closings.OUTCOMES, Filter.ALL, 0, 10))
                .getFirst();
    }

    private void change(Row before, Row after) {
        offices.asStaff(() -> sheets.save(closing, List.of(new RowEdit(Closings.OUTCOMES, before, after)), null));
    }

    @Test
    void aLineIsOfferedWithWhatBecameOfIt() {
        Row outcome = after(offered(closing).getFirst());
        assertThat(outcome.get(Closings.LINE)).isEqualTo(line);
        assertThat(outcome.amount(Closings.APPROVED)).isEqualByComparingTo("100");
        assertThat(outcome.amount(Closings.DISBURSED)).isEqualByComparingTo("40");
        assertThat(outcome.amount(Closings.CARRIED)).isEqualByComparingTo("0");
        assertThat(outcome.amount(Closings.LAPSED)).isEqualByComparingTo("60");
    }

    @Test
    void askingWritesNothing() {
        offered(closing);
        long version = offices.asStaff(() -> records.state(closing).version());
        assertThat(version).isZero();
    }

    @Test
    void whatAgreesIsNotOffered() {
        taken();
        assertThat(offered(closing)).isEmpty();
    }

    @Test
    void aLineIsOfferedAnewWhenMoreWasPaidSince() {
        Row before = taken();
        rows.pay(contract, DAY, "10.01");
        RowEdit edit = offered(closing).getFirst();
        assertThat(edit.before()).isEqualTo(before);
        assertThat(after(edit).amount(Closings.DISBURSED)).isEqualByComparingTo("50.01");
        assertThat(after(edit).amount(Closings.LAPSED)).isEqualByComparingTo("49.99");
        taken();
        assertThat(offered(closing)).isEmpty();
    }

    @Test
    void aLineIsOfferedAnewWhenMoneyWasMovedToIt() {
        taken();
        rows.move(null, line, "25");
        Row renewed = after(offered(closing).getFirst());
        assertThat(renewed.amount(Closings.APPROVED)).isEqualByComparingTo("125");
        assertThat(renewed.amount(Closings.LAPSED)).isEqualByComparingTo("85");
    }

    @Test
    void whatIsFirstCarriedOverInTheClosingStays() {
        Row before = taken();
        change(before, before.with(Closings.CARRIED, baht("60")).with(Closings.LAPSED, baht("0")));
        assertThat(offered(closing)).isEmpty();
        rows.pay(contract, DAY, "10");
        Row renewed = after(offered(closing).getFirst());
        assertThat(renewed.amount(Closings.CARRIED)).isEqualByComparingTo("60");
        assertThat(renewed.amount(Closings.LAPSED)).isEqualByComparingTo("0");
    }

    @Test
    void aDifferenceThatWasExplainedIsNotOffered() {
        Row before = taken();
        change(before, before.with(Closings.DISBURSED, baht("45")).with(Closings.LAPSED, baht("55")));
        assertThat(offered(closing)).hasSize(1);
        String field = Closings.OUTCOMES.field(before.id(), Closings.DISBURSED);
        offices.asStaff(
                doing(() -> records.explain(closing, field, "problem.closing.disbursed-differs", "ตามสมุดเงินสด")));
        assertThat(offered(closing)).isEmpty();
        rows.pay(contract, DAY, "1");
        assertThat(offered(closing)).as("other figures, another word").hasSize(1);
    }

    /** The reason is the closing's own, which the ordinance does not know. */
    private List<String> reasonsOffered() {
        return offered(previous).stream()
                .filter(edit -> edit.sheet().equals(Closings.OUTCOMES))
                .map(edit -> after(edit).text(Closings.REASON))
                .toList();
    }

    @Test
    void anAcceptedClosingFillsTheNextYearsClosePrevious() {
        Row outcome = taken();
        change(outcome, outcome.with(Closings.REASON, "ประหยัดได้"));
        record("COMPLETE");
        assertThat(reasonsOffered()).as("complete, and nobody accepted it").containsExactly("");
        round("ACCEPTED");
        assertThat(reasonsOffered()).containsExactly("ประหยัดได้");
        record("RETURNED");
        assertThat(reasonsOffered()).as("sent back since").containsExactly("");
    }

    /** As a person takes it who records the next year. */
    private void takenIntoPrevious() {
        jdbc.sql("""
                        insert into eplan.line_outcome (id, record_id, position, line_id, name, approved, disbursed, carried, lapsed)
                        select nextval('eplan.sheet_row_id'), ?, 1, line_id, name, approved, disbursed, carried, lapsed
                          from eplan.line_outcome where record_id = ?""")
                .params(rows.recordOf(Closings.PREVIOUS), rows.recordOf(Closings.YEAR))
                .update();
    }

    @Test
    void aDifferenceThatTheAcceptedClosingExplainsIsNotOfferedForClosePrevious() {
        Row before = taken();
        change(before, before.with(Closings.DISBURSED, baht("45")).with(Closings.LAPSED, baht("55")));
        String field = Closings.OUTCOMES.field(before.id(), Closings.DISBURSED);
        offices.asStaff(
                doing(() -> records.explain(closing, field, "problem.closing.disbursed-differs", "ตามสมุดเงินสด")));
        takenIntoPrevious();
        assertThat(offered(previous)).as("nobody accepted it").hasSize(1);
        record("COMPLETE");
        round("ACCEPTED");
        assertThat(offered(previous)).isEmpty();
        jdbc.sql("update eplan.line_outcome set disbursed = 44 where record_id = ?")
                .param(rows.recordOf(Closings.PREVIOUS))
                .update();
        assertThat(offered(previous)).as("another figure").hasSize(1);
    }

    @Test
    void acceptedIsWhatARoundThatAsksForItWas() {
        assertThat(rules.accepted(offices.lao(), Offices.YEAR, Closings.YEAR)).isFalse();
        round("VERIFYING");
        assertThat(rules.accepted(offices.lao(), Offices.YEAR, Closings.YEAR)).isFalse();
        round("ACCEPTED");
        assertThat(rules.accepted(offices.lao(), Offices.YEAR, Closings.YEAR)).isTrue();
        assertThat(rules.accepted(offices.lao(), Offices.YEAR, Closings.PREVIOUS))
                .as("another item")
                .isFalse();
        assertThat(rules.accepted(offices.lao(), Offices.YEAR.next(), Closings.YEAR))
                .as("another year")
                .isFalse();
    }
}
