package eplan.hiring;

import eplan.hiring.HiringRequests.Present;
import eplan.registry.DayStarted;
import eplan.shared.FiscalYear;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The night to 1 October where the province's hiring year was opened before: whom no contract covers from then on is let go as at a
 * contract's end, such as analysts of the time before e-Plan knew contracts who are not hired again. Who works under a contract that
 * ends is {@link TermEnding}'s. As the system.
 */
@Component
class WithoutContract {

    private final HiringCases cases;
    private final PresentAnalysts analysts;
    private final HiringLog log;
    private final ContractTelling telling;
    /** Looked up when asked: the inbox that implements it uses this package. */
    private final ObjectProvider<WorkOfLeavers> leavers;

    WithoutContract(
            HiringCases cases,
            PresentAnalysts analysts,
            HiringLog log,
            ContractTelling telling,
            ObjectProvider<WorkOfLeavers> leavers) {
        this.cases = cases;
        this.analysts = analysts;
        this.log = log;
        this.telling = telling;
        this.leavers = leavers;
    }

    /** On the year's first day only; days on which no node ran are started later, each for itself. */
    @EventListener
    void leave(DayStarted started) {
        LocalDate day = started.day();
        FiscalYear year = FiscalYear.of(day);
        if (day.equals(year.first())) {
            cases.of(year).stream().filter(one -> one.openedOn().isBefore(day)).forEach(one -> leave(one, day));
        }
    }

    /** Holds the hiring year, as signing does: who is signed at the same time is covered, or is opened again by it. */
    private void leave(HiringCase here, LocalDate day) {
        cases.hold(here.year(), here.province());
        String why = telling.say("hiring.contract.reason.none", day);
        for (Present one : analysts.toLeave(here.province(), day)) {
            leavers.getObject().move(one.account(), why);
            log.ofYear(here.id(), HiringEventType.ACCOUNT_CLOSED, one.name() + " · " + why, day);
        }
    }
}
