package eplan.cycle;

import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.people.Actors;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Officers, heads and headquarters of the simulated year: each chases what is in their inbox, now and then. */
@TestComponent
class YearChasers {

    @Autowired
    Chasing chasing;

    @Autowired
    YearExtensions extensions;

    @Autowired
    Actors actors;

    /** On working days; each round is dealt with at most once a day. */
    void chase(YearState year, LocalDate today) {
        for (YearRound round : year.waiting()) {
            double roll = year.dice().nextDouble();
            if (roll < 0.001) {
                extensions.extendOrTakeBack(year, round, today);
            } else if (round.chase().open()) {
                chase(year, round, today, roll);
            }
        }
    }

    private void chase(YearState year, YearRound round, LocalDate today, double roll) {
        if (roll < 0.016) {
            note(year, round, today);
        } else if (roll < 0.024 && round.chase().level() < YearRungs.HIGHEST) {
            act(year, round, id -> chasing.passUp(id, "นายกฯ ไม่รับสาย"));
            round.chase().climb(today);
        } else if (roll >= 0.024 && roll < 0.028 && !round.analystAsked() && !round.everReturned()) {
            act(year, round, id -> chasing.sendAnalyst(id, "ไม่มีเจ้าหน้าที่"));
            round.analystSent();
        }
    }

    /** Two in three promise; of these half mean it. */
    private void note(YearState year, YearRound round, LocalDate today) {
        LocalDate promised = year.chance(0.66) ? promise(year, round, today) : null;
        act(year, round, id -> chasing.note(id, new ChaseNote(Channel.TELEPHONE, "ปลัด", "รับจะเร่ง", promised)));
        round.chase().noted(today, promised);
        if (promised != null && year.chance(0.5)) {
            round.means(promised);
        }
    }

    private static @Nullable LocalDate promise(YearState year, YearRound round, LocalDate today) {
        LocalDate day = year.dates().count(today, year.between(1, 9));
        LocalDate due = round.due(year.dates());
        LocalDate yearEnd = FiscalYear.of(today.isAfter(due) ? today : due).last();
        LocalDate lock = round.facts().lock();
        LocalDate last = lock != null && lock.isBefore(yearEnd) ? lock : yearEnd;
        return day.isAfter(last) ? null : day;
    }

    private void act(YearState year, YearRound round, Consumer<EntryRoundId> act) {
        actors.as(year.chaser(round), () -> {
            act.accept(new EntryRoundId(round.facts().id()));
            return true;
        });
    }
}
