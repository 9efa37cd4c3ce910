package eplan.hiring;

import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.hiring.HiredYearSteps.Open;
import eplan.hiring.HiringExtensions.Later;
import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** What is overdue in the simulated hiring year is chased now and then; provinces ask for later dates, headquarters decide. */
@TestComponent
class HiredYearChasers {

    @Autowired
    HiringChases chases;

    @Autowired
    HiringExtensions extensions;

    @Autowired
    HiredYearSteps steps;

    @Autowired
    HiredYearActs acts;

    void chase(HiredYear year) {
        for (Open step : steps.open(year)) {
            double roll = year.wild(step.province()) ? year.between(0, 999) / 1000.0 : 1;
            if (step.due().isBefore(year.today())) {
                chase(year, step, roll);
            } else if (roll < 0.01) {
                ask(year, step);
            }
        }
    }

    private void chase(HiredYear year, Open step, double roll) {
        if (roll < 0.05) {
            ask(year, step);
        } else if (roll < 0.15) {
            note(year, step);
        } else if (roll < 0.19 && step.level() > 0 && step.level() < HiringSteps.HIGHEST_LEVEL) {
            acts.does(step.chaser(), () -> chases.passUp(step.id(), "ไม่มีผู้รับสาย"));
        } else if (roll < 0.21) {
            acts.as(step.chaser(), () -> chases.remind(step.id()));
        }
    }

    /** Two in three promise. */
    private void note(HiredYear year, Open step) {
        LocalDate promised = year.chance(0.66) ? promise(year) : null;
        var note = new ChaseNote(Channel.TELEPHONE, "สมหญิง", "รับจะเร่ง", promised);
        acts.does(step.chaser(), () -> chases.note(step.id(), note));
    }

    private static @Nullable LocalDate promise(HiredYear year) {
        LocalDate day = HiredYear.plus(year.today(), year.between(1, 9));
        LocalDate end = HiredYear.YEAR.last();
        LocalDate last = year.today().isAfter(end) ? FiscalYear.of(year.today()).last() : end;
        return day.isAfter(last) ? null : day;
    }

    private void ask(HiredYear year, Open step) {
        if (step.asked() || step.kind().responsible() == Party.HQ || year.hurries()) {
            return;
        }
        LocalDate from = step.due().isAfter(year.today()) ? step.due() : year.today();
        LocalDate wanted = HiredYear.plus(from, year.between(1, 8));
        acts.as(step.officer(), () -> extensions.ask(step.id(), wanted, "เอกสารยังไม่ครบ"));
    }

    /** Headquarters decide within days; some provinces do not need it any more. */
    void decide(HiredYear year) {
        List<Open> open = steps.open(year);
        for (Later one : acts.as(HiringPeople.HQ, () -> extensions.waiting(1000))) {
            int roll = year.between(1, 10);
            if (roll == 1) {
                open.stream()
                        .filter(step -> step.id().equals(one.step()))
                        .forEach(step -> acts.does(step.officer(), () -> extensions.withdraw(one.id())));
            } else if (roll < 4) {
                grant(one);
            } else if (roll == 4) {
                refuse(one);
            }
        }
    }

    /** A date that has passed meanwhile, or is not later any more, can only be refused. */
    private void grant(Later one) {
        try {
            acts.does(HiringPeople.HQ, () -> extensions.grant(one.id(), one.wanted(), null));
        } catch (Refused no) {
            refuse(one);
        }
    }

    private void refuse(Later one) {
        acts.does(HiringPeople.HQ_OFFICER, () -> extensions.refuse(one.id(), "ยังทำได้ทัน"));
    }
}
