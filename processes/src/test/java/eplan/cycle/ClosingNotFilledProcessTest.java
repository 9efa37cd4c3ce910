package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.plan.Closings;
import eplan.plan.EntryRecords;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.RecordKey;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A closing that cannot be filled in, because the database refuses it, stops neither an acceptance nor an opening. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class ClosingNotFilledProcessTest {

    private static final FiscalYear NEXT = CycleScenario.YEAR.next();

    private static final String REFUSE = """
            create function eplan.refuse_prefill() returns trigger language plpgsql
            as $$ begin raise exception 'refused by the test'; end $$""";

    private static final String REFUSED = """
            create trigger refuse_prefill before insert on eplan.entry_record
            for each row when (new.item = 'close-previous') execute function eplan.refuse_prefill()""";

    @Autowired
    CycleScenario play;

    @Autowired
    EntryRecords records;

    @BeforeEach
    void nothingCanBeFilledIn() {
        play.jdbc.sql(REFUSE).update();
        play.jdbc.sql(REFUSED).update();
    }

    @AfterEach
    void itCanAgain() {
        play.jdbc.sql("drop function eplan.refuse_prefill() cascade").update();
    }

    private void nextYearOpens(LaoId lao) {
        play.on(2011, 10, 3);
        play.asSystem(() -> {
            play.timelines.prepare(NEXT);
            return play.opening.open(NEXT, List.of(lao.value()));
        });
        play.jobs.runUntilNoneDue();
    }

    private RecordState previous(LaoId lao) {
        RecordKey key = new RecordKey(lao, CycleScenario.YEAR, Closings.PREVIOUS, Closings.PREVIOUS);
        return play.asSystem(() -> records.state(key));
    }

    private RoundState nextYears(LaoId lao) {
        return play.asSystem(() -> play.rounds.ofLao(lao, NEXT)).stream()
                .filter(round -> round.roundKey().equals(Closings.PREVIOUS))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void theClosingIsAcceptedAllTheSame() {
        LaoId lao = play.opened();
        nextYearOpens(lao);
        play.record(lao, Closings.YEAR);
        assertThat(play.round(lao, Closings.YEAR).state()).isEqualTo(RoundState.ACCEPTED);
        assertThat(previous(lao)).isEqualTo(RecordState.UNTOUCHED);
    }

    @Test
    void theRoundOpensAllTheSame() {
        LaoId lao = play.opened();
        play.on(2011, 9, 5);
        play.record(lao, Closings.YEAR);
        nextYearOpens(lao);
        assertThat(nextYears(lao)).isEqualTo(RoundState.OPEN);
        assertThat(previous(lao)).isEqualTo(RecordState.UNTOUCHED);
    }
}
