package eplan.clock;

import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Heads, officers and contractors of the provinces in which nobody can sign in hire and are hired: one query finds what waits, chance
 * says who does it today, they act. What headquarters do (opening, budget, checks, decisions) stays with the people who try e-Plan.
 */
@Component
@Profile("embedded")
@Order(2)
class SimulatedHiring implements SimulatedDay {

    private static final int OFFICE = 30;
    private static final int WHETHER = 31;
    private static final int WHEN = 32;

    /** One office in eight is bad at it, in everything. */
    private static final double POOR = 0.125;

    private static final double OFTEN_LATE = 0.5;
    private static final double SELDOM_LATE = 0.1;
    private static final int LATEST = 10;

    private final WorkingDays workingDays;
    private final HiringSituations situations;
    private final SimulatedDuties duties;
    private final SimulatedContracts contracts;
    private final InBatches batches;

    SimulatedHiring(
            WorkingDays workingDays,
            HiringSituations situations,
            SimulatedDuties duties,
            SimulatedContracts contracts,
            InBatches batches) {
        this.workingDays = workingDays;
        this.situations = situations;
        this.duties = duties;
        this.contracts = contracts;
        this.batches = batches;
    }

    @Override
    public void play(LocalDate day, BooleanSupplier stopping) {
        if (!workingDays.isWorkingDay(day)) {
            return;
        }
        WorkingDays held = workingDays.held();
        List<HiringSituation> today = situations.open().stream()
                .filter(found -> !ownDay(found, held).isAfter(day))
                .toList();
        batches.doAll(today, this::perform, stopping);
    }

    /** Most within the window, some up to two weeks late. */
    private static LocalDate ownDay(HiringSituation found, WorkingDays workingDays) {
        Window window = new Window(found.opened(), found.due(), workingDays);
        boolean poor = Dice.roll(found.province().value(), 0, OFFICE) < POOR;
        double when = found.roll(WHEN);
        return found.roll(WHETHER) < (poor ? OFTEN_LATE : SELDOM_LATE)
                ? window.after(1 + (int) (LATEST * when * when))
                : window.within(Math.sqrt(when));
    }

    private void perform(HiringSituation found) {
        switch (found.kind()) {
            case REQUEST -> duties.request(found);
            case EVALUATION -> duties.evaluate(found);
            case APPROVAL -> duties.approve(found);
            case SIGNING -> contracts.sign(found);
            case DOCUMENTS -> contracts.sendDocuments(found);
            case DELIVERY -> contracts.deliver(found);
            case INSPECTION -> contracts.inspect(found);
            case DOCUMENT_CHECK -> throw new IllegalStateException("headquarters' own");
        }
    }
}
