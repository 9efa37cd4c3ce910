package eplan.cycle;

import eplan.people.Actors;
import eplan.shared.EntryRoundId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Analysts of the simulated year look at some of what has waited for them since yesterday or longer. */
@TestComponent
class YearVerdicts {

    @Autowired
    EntryRounds rounds;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    void verify(YearState year, LocalDate today) {
        List<Long> toVerify = jdbc.sql("""
                        select id from eplan.entry_round where state = 'VERIFYING' and completed_on < ? order by id""").param(today).query(Long.class).list();
        for (Long id : toVerify) {
            YearRound round = Objects.requireNonNull(year.rounds().get(id));
            if (year.chance(0.35)) {
                actors.as(year.analyst(round), () -> verdict(year, round, today));
            }
        }
    }

    /** What is returned is recorded again, or not; after its lock nothing can be. @return whether it was right */
    private boolean verdict(YearState year, YearRound round, LocalDate today) {
        YearRound.Facts facts = round.facts();
        var id = new EntryRoundId(facts.id());
        if (facts.lockedOn(today) || !year.chance(0.15)) {
            rounds.accept(id);
            round.accepted();
            return true;
        }
        String item = year.oneOf(facts.items());
        rounds.returnForCorrection(id, List.of(item), "ยอดไม่ตรงกับเอกสาร");
        round.returned(item, today);
        round.means(year.chance(0.8) ? today.plusDays(year.between(1, 30)) : null);
        return false;
    }
}
