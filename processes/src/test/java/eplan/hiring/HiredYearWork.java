package eplan.hiring;

import eplan.hiring.Contracts.FileKind;
import eplan.hiring.HiredYearSteps.Open;
import eplan.hiring.Instalments.Instalment;
import eplan.hiring.Instalments.Report;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** What follows a signature in the simulated hiring year: documents and their check, deliveries and inspections. */
@TestComponent
class HiredYearWork {

    private static final List<String> INSPECTORS = List.of("สมหญิง", "วิชัย");
    private static final int MOST_TURNS = 3;
    private static final BigDecimal SATANG = new BigDecimal("0.01");

    @Autowired
    Contracts contracts;

    @Autowired
    Instalments instalments;

    @Autowired
    HiredYearActs acts;

    /** Without the copy of the contract they are not taken. */
    void send(HiredYear year, Open step) {
        if (step.turn() == 1) {
            if (year.wild(step.province())) {
                acts.refuses(
                        year,
                        "refused.contract.copy",
                        step.officer(),
                        () -> contracts.sendDocuments(step.ofContract()));
            }
            acts.as(
                    step.officer(),
                    () -> contracts.addFile(step.ofContract(), FileKind.CONTRACT, "copy.pdf", SignedProvince.PDF));
        }
        acts.does(step.officer(), () -> contracts.sendDocuments(step.ofContract()));
    }

    void check(HiredYear year, Open step) {
        if (again(year, step, 0.25)) {
            acts.does(HiringPeople.HQ_OFFICER, () -> contracts.returnDocuments(step.ofContract(), "สำเนาไม่ชัด"));
        } else {
            acts.does(HiringPeople.HQ, () -> contracts.acceptDocuments(step.ofContract()));
        }
    }

    /** The contractor mostly, sometimes the office for what came on paper; some write a draft first. */
    void deliver(HiredYear year, Open step) {
        var who = year.chance(0.8) ? step.deliverer() : step.officer();
        Report report = acts.as(who, () -> instalments.report(step.ofContract(), step.number()));
        if (year.wild(step.province()) && year.chance(0.4)) {
            Report kept = acts.as(
                    who, () -> instalments.keep(step.ofContract(), step.number(), report.version(), "ติดตามครบ"));
            if (!year.does(step.province(), 0.6)) {
                return;
            }
            deliver(year, step, kept.version());
        } else {
            deliver(year, step, report.version());
        }
    }

    private void deliver(HiredYear year, Open step, int version) {
        acts.does(step.deliverer(), () -> instalments.deliver(step.ofContract(), step.number(), version, year.today()));
    }

    void inspect(HiredYear year, Open step) {
        if (again(year, step, 0.12)) {
            acts.does(
                    step.officer(),
                    () -> instalments.sendBack(
                            step.ofContract(), step.number(), INSPECTORS, year.today(), "รายงานไม่ครบ"));
            return;
        }
        acts.does(
                step.officer(),
                () -> instalments.accept(step.ofContract(), step.number(), INSPECTORS, year.today(), ""));
        penalty(year, step);
    }

    private boolean again(HiredYear year, Open step, double chance) {
        return year.wild(step.province()) && !year.hurries() && step.turn() < MOST_TURNS && year.chance(chance);
    }

    /** What is computed for late work; more than the instalment nobody can keep. */
    private void penalty(HiredYear year, Open step) {
        Instalment one =
                acts.as(step.officer(), () -> instalments.of(step.ofContract())).get(step.number() - 1);
        if (one.lateDays() > 0) {
            acts.refuses(
                    year,
                    "refused.instalment.penalty",
                    step.head(),
                    () -> keep(step, one.amount().add(SATANG)));
            acts.does(step.head(), () -> keep(step, one.proposedPenalty()));
        }
    }

    private void keep(Open step, BigDecimal penalty) {
        instalments.penalty(step.ofContract(), step.number(), penalty, "ส่งมอบล่าช้า");
    }
}
