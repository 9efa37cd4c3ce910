package eplan.plan;

import static eplan.plan.Offices.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actors;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntryRecords.Status;
import eplan.plan.EntrySheets.Filter;
import eplan.plan.EntrySheets.RowEdit;
import eplan.registry.RegistrySetup;
import eplan.shared.BusinessClock;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What e-Plan fills into close-previous, of an LAO that has recorded its close-year: one line of 100 baht that lapsed. */
@EplanTest
class ClosingPrefillIT {

    private static final String WHY = "ประหยัดได้";

    @Autowired
    ClosingPrefill prefill;

    @Autowired
    EntrySheets sheets;

    @Autowired
    EntryRecords records;

    @Autowired
    EntryHistory history;

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
    private RecordKey closing;
    private RecordKey previous;

    @BeforeEach
    void aClosingThatWasRecordedYesterday() {
        offices = Offices.of(actors, setup, timelines, clock, jdbc);
        round("OPEN");
        closing = offices.key(Closings.YEAR, "close-year");
        previous = offices.key(Closings.PREVIOUS, "close-previous");
        Row outcome = Row.NEW
                .with(Closings.NAME, "งบกลาง")
                .with(Closings.APPROVED, Found.baht("100"))
                .with(Closings.LAPSED, Found.baht("100"))
                .with(Closings.REASON, WHY);
        Row head = Row.NEW.with(Closings.EXPLANATION, "ตรงตามบัญชี").with(Closings.ATTESTED, true);
        offices.asStaff(() -> sheets.save(
                closing,
                List.of(new RowEdit(Closings.OUTCOMES, Row.NEW, outcome), new RowEdit(Closings.HEAD, Row.NEW, head)),
                null));
        clock.set(Offices.YEAR.first().plusDays(1));
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

    private boolean accepted() {
        record("COMPLETE");
        round("ACCEPTED");
        return filled();
    }

    private boolean filled() {
        return actors.asSystem(() -> prefill.fill(offices.lao(), Offices.YEAR));
    }

    private RecordState state(RecordKey key) {
        return offices.asStaff(() -> records.state(key));
    }

    private List<String> reasons() {
        return offices.asStaff(() -> sheets.rows(previous, Closings.OUTCOMES, Filter.ALL, 0, 10)).stream()
                .map(row -> row.text(Closings.REASON))
                .toList();
    }

    @Test
    void whatIsNotAcceptedFillsNothing() {
        assertThat(filled()).as("a draft").isFalse();
        record("COMPLETE");
        assertThat(filled()).as("nobody accepted it").isFalse();
        round("ACCEPTED");
        record("RETURNED");
        assertThat(filled()).as("sent back since").isFalse();
        assertThat(state(previous)).isEqualTo(RecordState.UNTOUCHED);
    }

    @Test
    void everythingIsTakenOverButTheAttestation() {
        assertThat(accepted()).isTrue();
        Row head = offices.asStaff(() -> sheets.fields(previous, Closings.HEAD));
        assertThat(reasons()).containsExactly(WHY);
        assertThat(head.text(Closings.EXPLANATION)).isEqualTo("ตรงตามบัญชี");
        assertThat(head.get(Closings.ATTESTED)).isNull();
        assertThat(state(previous).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void itIsRecordedByTheSystemAtTheMomentOfTheClosing() {
        accepted();
        assertThat(state(previous).by()).isEqualTo("e-Plan");
        assertThat(state(previous).at())
                .as("nothing was recorded since")
                .isEqualTo(state(closing).at());
        assertThat(offices.asStaff(() -> history.of(previous, 10))).hasSize(2).allSatisfy(change -> {
            assertThat(change.by()).isEqualTo("e-Plan");
            assertThat(LocalDate.ofInstant(change.at(), BusinessClock.ZONE)).isEqualTo(clock.today());
        });
    }

    @Test
    void itIsFilledOnce() {
        accepted();
        jdbc.sql(
                        "update eplan.line_outcome set reason = 'อื่น' where record_id = (select id from eplan.entry_record where item = ?)")
                .param(Closings.YEAR)
                .update();
        assertThat(filled()).isFalse();
        assertThat(reasons()).containsExactly(WHY);
    }

    @Test
    void whatPeopleRecordedStays() {
        new PlanRows(jdbc, offices.lao(), Offices.YEAR).recordOf(Closings.PREVIOUS);
        assertThat(accepted()).isFalse();
        assertThat(reasons()).isEmpty();
        assertThat(state(previous).by()).isEqualTo("Suda");
    }

    @Test
    void onlyTheSystemFills() {
        record("COMPLETE");
        round("ACCEPTED");
        assertThatThrownBy(() -> offices.asStaff(doing(() -> prefill.fill(offices.lao(), Offices.YEAR))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
