package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.SystemScores.Score;
import eplan.people.AccountClosing;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.testing.EplanTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A province that never shared its LAOs out: what is nobody's is everybody's, so all of its analysts are scored by all of it. */
@EplanTest
@Import(ScoredOffice.class)
class NobodysLaosScoresIT {

    /** LAO-months of an LAO from 1 October to 30 June: 273 days. */
    private static final BigDecimal NINE_MONTHS = new BigDecimal("9.1");

    @Autowired
    ScoredOffice office;

    @Autowired
    AccountClosing closing;

    private Actor one;
    private Actor other;

    @BeforeEach
    void open() {
        office.open();
        one = office.analyst("nobodys-one", office.satun);
        other = office.analyst("nobodys-other", office.satun);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private long laosOfSatun() {
        return office.jdbc
                .sql("select count(*) from eplan.lao_on(?) l where l.province_id = ?")
                .params(ScoredOffice.CUT_OFF, office.satun.value())
                .query(Long.class)
                .single();
    }

    private List<String> scored() {
        return office.as(Actor.SYSTEM, () -> office.scores.of(ScoredOffice.HIRING, office.satun)).stream()
                .map(Score::name)
                .filter(name -> name.startsWith("scores.nobodys-"))
                .toList();
    }

    @Test
    void bothAreScoredByAllOfIt() {
        office.compute();
        assertThat(scored()).containsExactly("scores.nobodys-one", "scores.nobodys-other");
        BigDecimal all = NINE_MONTHS.multiply(BigDecimal.valueOf(laosOfSatun()));
        assertThat(office.score(one).laoMonths()).isEqualByComparingTo(all);
        assertThat(office.score(other).laoMonths()).isEqualByComparingTo(all);
    }

    @Test
    void whoHasLaosOfTheirOwnIsScoredByThoseAndTheOtherByTheRest() {
        office.jdbc
                .sql("""
                        insert into eplan.portfolio (lao_id, account_id, valid_from, by_name, reason)
                        select l.lao_id, ?, ?, 'test', 'test' from eplan.lao_on(?) l
                         where l.province_id = ? order by l.lao_id limit 3""")
                .params(
                        ScoredOffice.account(one).value(),
                        ScoredOffice.SCORED.first(),
                        ScoredOffice.CUT_OFF,
                        office.satun.value())
                .update();
        office.compute();
        assertThat(office.score(one).laoMonths()).isEqualByComparingTo(NINE_MONTHS.multiply(BigDecimal.valueOf(3)));
        assertThat(office.score(other).laoMonths())
                .isEqualByComparingTo(NINE_MONTHS.multiply(BigDecimal.valueOf(laosOfSatun() - 3)));
    }

    @Test
    void whoLeftIsScoredUntilThatDayAndTheOtherAllTheTime() {
        Actor gone = office.analyst("leaver-of-nobodys", office.satun);
        closed(gone, LocalDate.of(2058, 1, 30));
        office.compute();

        assertThat(office.score(gone).leftOn()).isEqualTo(LocalDate.of(2058, 1, 29));
        // 1 October to 29 January: 121 days of each LAO
        assertThat(office.score(gone).laoMonths())
                .isEqualByComparingTo(BigDecimal.valueOf(121 * laosOfSatun())
                        .divide(BigDecimal.valueOf(30), 1, RoundingMode.HALF_UP));
        assertThat(office.score(one).leftOn()).isNull();
    }

    @Test
    void whoLeavesAfterTheCutOffKeepsTheScoreWhenItIsComputedAnew() {
        Actor later = office.analyst("late-leaver-of-nobodys", office.satun);
        office.compute();
        BigDecimal before = office.score(later).laoMonths();
        closed(later, ScoredOffice.TODAY);
        office.run.compute(ScoredOffice.HIRING);

        assertThat(office.score(later).laoMonths()).isEqualByComparingTo(before);
        assertThat(office.score(later).leftOn()).isNull();
    }

    private void closed(Actor analyst, LocalDate day) {
        Actor head = office.person(Role.PROVINCIAL_HEAD, office.satun);
        office.clock.set(day);
        office.as(head, () -> {
            closing.close(ScoredOffice.account(analyst), "สิ้นสุดสัญญา");
            return true;
        });
        office.clock.set(ScoredOffice.TODAY);
    }

    @Test
    void whoseAccountIsSwitchedOffWithoutADayIsNot() {
        office.jdbc
                .sql("update eplan.account set enabled = false where username like 'scores.nobodys-%'")
                .update();
        office.compute();
        assertThat(scored()).isEmpty();
    }
}
