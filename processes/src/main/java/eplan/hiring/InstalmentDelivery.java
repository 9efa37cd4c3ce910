package eplan.hiring;

import eplan.hiring.ContractAccess.Reached;
import eplan.hiring.Instalments.Report;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.BuddhistDates;
import eplan.shared.BusinessClock;
import eplan.shared.ContractId;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The analyst delivers the work of an instalment, or the province registers what came on paper. */
@Component
class InstalmentDelivery {

    private static final int LONGEST = 20_000;

    private final ContractAccess access;
    private final InstalmentTable instalments;
    private final InstalmentReports reports;
    private final InstalmentReading reading;
    private final ContractCases cases;
    private final BusinessClock clock;

    InstalmentDelivery(
            ContractAccess access,
            InstalmentTable instalments,
            InstalmentReports reports,
            InstalmentReading reading,
            ContractCases cases,
            BusinessClock clock) {
        this.access = access;
        this.instalments = instalments;
        this.reports = reports;
        this.reading = reading;
        this.cases = cases;
        this.clock = clock;
    }

    Report keep(ContractId id, int instalment, int version, String added) {
        Reached reached = access.deliver(id);
        InstalmentRow one = awaited(id, instalment);
        Reason.atMost(LONGEST, added, "refused.instalment.added");
        reports.mustBe(one, version);
        reports.keep(one, added.strip());
        cases.begun(reached.contract(), instalment);
        return reading.report(reached, one);
    }

    /** Whether it is late is judged by the date in force on that day. */
    void deliver(ContractId id, int instalment, int version, LocalDate on) {
        Reached reached = access.deliver(id);
        InstalmentRow one = awaited(id, instalment);
        mustBePossible(reached.by(), one, on);
        reports.mustBe(one, version);
        HiringStep step = cases.require(reached.contract(), StepKind.DELIVERY, instalment);
        mustFollowTheReturn(step, on);
        reports.deliver(
                one, reading.report(reached, one).figures(), on, reached.by().name());
        instalments.delivered(one, on, step.due());
        cases.delivered(step, on, on.equals(clock.today()) ? null : BuddhistDates.full(on, BuddhistDates.THAI));
    }

    /** What is to be corrected comes again after it came back. */
    private void mustFollowTheReturn(HiringStep step, LocalDate on) {
        if (step.turn() > 1 && on.isBefore(step.openedOn())) {
            throw new Refused("refused.instalment.delivered-on", step.openedOn(), clock.today());
        }
    }

    private InstalmentRow awaited(ContractId id, int instalment) {
        InstalmentRow one = instalments.require(id, instalment);
        return switch (one.state()) {
            case OPEN, RETURNED -> one;
            case PLANNED -> throw notOpen(id, one);
            case DELIVERED, ACCEPTED -> throw new Refused("refused.instalment.delivered");
            case CANCELLED -> throw new Refused("refused.instalment.cancelled");
        };
    }

    /** Once its last week has come it waits for the one before it, and for no day. */
    private Refused notOpen(ContractId id, InstalmentRow one) {
        int before = one.number() - 1;
        boolean waits = !one.opensOn().isAfter(clock.today())
                && before > 0
                && instalments.require(id, before).unfinished();
        return waits
                ? new Refused("refused.instalment.waits", one.number(), before)
                : new Refused("refused.instalment.not-open", one.opensOn());
    }

    /** Who delivers does so today; what came on paper may have come earlier, but not before the instalment's last week. */
    private void mustBePossible(Actor by, InstalmentRow one, LocalDate on) {
        LocalDate today = clock.today();
        if (by.role() == Role.ANALYST && !on.equals(today)) {
            throw new Refused("refused.instalment.today");
        }
        if (on.isAfter(today) || on.isBefore(one.opensOn())) {
            throw new Refused("refused.instalment.delivered-on", one.opensOn(), today);
        }
    }
}
