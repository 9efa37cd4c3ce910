package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.LaoId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import eplan.timeline.LaoDeadlines;
import eplan.timeline.RoundView;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The dates of hiring stand in the LAOs' calendar and are none of theirs. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class HiringRoundsAndLaosIT {

    private static final LocalDate AUGUST = LocalDate.of(2011, 8, 10);

    @Autowired
    CycleScenario play;

    @Autowired
    LaoDeadlines dates;

    private RoundView request() {
        return play.asSystem(() -> play.timelines.hiring(CycleScenario.YEAR)).getFirst();
    }

    @Test
    void anLaosYearHasNoneOfThem() {
        LaoId lao = play.opened();
        assertThat(play.asSystem(() -> play.rounds.ofLao(lao, CycleScenario.YEAR)))
                .isNotEmpty()
                .noneMatch(round -> round.roundKey().startsWith("hiring"));
        assertThat(play.jdbc.sql("""
                        select count(*) from eplan.entry_round er join eplan.round r on r.id = er.round_id
                         where r.kind = 'HIRING'""").query(Long.class).single()).isZero();
    }

    @Test
    void movingOneConcernsNoLao() {
        play.opened();
        assertThat(play.as(play.hq(), () -> play.moves().foreseen(request().id(), null, AUGUST))
                        .nation())
                .isEmpty();
    }

    @Test
    void anLaoIsGivenNoDateInThem() {
        LaoId lao = play.opened();
        assertThatThrownBy(() -> play.as(play.hq(), () -> {
                    dates.extend(request().id(), play.province(), Set.of(lao), AUGUST, "น้ำท่วม", null);
                    return true;
                }))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.round.hiring-lao"));
    }
}
