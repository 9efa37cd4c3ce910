package eplan.cycle;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.LaoDeadlines;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Later dates for single LAOs of the simulated year, by the head as far as a head may, else by headquarters. */
@TestComponent
class YearExtensions {

    /** How far past the date of its province a head extends by itself, as shipped. */
    private static final int PROVINCE_DAYS = 15;

    @Autowired
    LaoDeadlines deadlines;

    @Autowired
    Actors actors;

    /** Gives one LAO a later date; or takes it back, where it has one of its own. */
    void extendOrTakeBack(YearState year, YearRound round, LocalDate today) {
        YearRound.Facts facts = round.facts();
        if (year.dates().ofLao(facts.round(), facts.lao()).isPresent()) {
            takeBack(year, round);
        } else {
            extend(year, round, today);
        }
        round.recount(today, year.dates());
    }

    private void takeBack(YearState year, YearRound round) {
        YearRound.Facts facts = round.facts();
        actors.as(year.processOwner(), () -> {
            deadlines.takeBack(new RoundId(facts.round()), province(year, round), laos(facts), "ซ่อมแล้ว");
            return true;
        });
        year.dates().takeBack(facts.round(), facts.lao());
    }

    private void extend(YearState year, YearRound round, LocalDate today) {
        YearRound.Facts facts = round.facts();
        LocalDate old = round.due(year.dates());
        LocalDate due = facts.within((old.isAfter(today) ? old : today).plusDays(year.between(1, 25)));
        if (!due.isAfter(old)) {
            return;
        }
        LocalDate byHead =
                year.dates().ofProvince(facts.round(), year.province(round)).plusDays(PROVINCE_DAYS);
        Actor by = due.isAfter(byHead) ? year.processOwner() : year.head(round);
        actors.as(by, () -> {
            deadlines.extend(new RoundId(facts.round()), province(year, round), laos(facts), due, "น้ำท่วม", null);
            return true;
        });
        year.dates().extend(facts.round(), facts.lao(), due);
    }

    private static ProvinceId province(YearState year, YearRound round) {
        return new ProvinceId(year.province(round));
    }

    private static Set<LaoId> laos(YearRound.Facts facts) {
        return Set.of(new LaoId(facts.lao()));
    }
}
