package eplan.hiring;

import eplan.hiring.ContractAccess.Reached;
import eplan.hiring.HiringEvents.InstalmentReturned;
import eplan.hiring.Instalments.State;
import eplan.shared.Baht;
import eplan.shared.BuddhistDates;
import eplan.shared.BusinessClock;
import eplan.shared.ContractId;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The province inspects what was delivered: accepts it, has it corrected, and decides on a penalty. */
@Component
class InstalmentInspection {

    private static final int MOST_INSPECTORS = 3;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REMARK = 2000;
    private static final int SATANG = 2;

    private final ContractAccess access;
    private final InstalmentTable instalments;
    private final InstalmentReports reports;
    private final ContractCases cases;
    private final ContractTelling telling;
    private final BusinessClock clock;

    InstalmentInspection(
            ContractAccess access,
            InstalmentTable instalments,
            InstalmentReports reports,
            ContractCases cases,
            ContractTelling telling,
            BusinessClock clock) {
        this.access = access;
        this.instalments = instalments;
        this.reports = reports;
        this.cases = cases;
        this.telling = telling;
        this.clock = clock;
    }

    void accept(ContractId id, int instalment, List<String> inspectors, LocalDate on, String remark) {
        ContractRow contract = access.write(id).contract();
        InstalmentRow one = delivered(id, instalment, on);
        List<String> names = names(inspectors);
        Reason.atMost(LONGEST_REMARK, remark, "refused.instalment.remark");
        HiringStep step = cases.require(contract, StepKind.INSPECTION, instalment);
        instalments.accepted(one, names, on, remark);
        cases.accepted(step, on, said(on, remark.strip()));
        telling.audit("instalment-accepted", id, null, instalment + ", " + on);
    }

    void sendBack(ContractId id, int instalment, List<String> inspectors, LocalDate on, String reason) {
        ContractRow contract = access.write(id).contract();
        InstalmentRow one = delivered(id, instalment, on);
        List<String> names = names(inspectors);
        String why = Reason.given(reason, "refused.contract.reason", Reason.LONGEST, "refused.contract.reason-long");
        HiringStep step = cases.require(contract, StepKind.INSPECTION, instalment);
        instalments.returned(one, names, why);
        reports.sendBack(one, why);
        cases.sentBack(step, on, why);
        telling.audit("instalment-returned", id, why, instalment + ", " + on);
        telling.publish(new InstalmentReturned(id, instalment, step.id()));
    }

    void penalty(ContractId id, int instalment, BigDecimal amount, String reason) {
        Reached reached = access.decide(id);
        InstalmentRow one = instalments.require(id, instalment);
        if (one.state() != State.ACCEPTED) {
            throw new Refused("refused.instalment.not-accepted");
        }
        boolean possible = amount.signum() >= 0
                && amount.compareTo(one.amount()) <= 0
                && amount.stripTrailingZeros().scale() <= SATANG;
        if (!possible) {
            throw new Refused("refused.instalment.penalty", Baht.format(one.amount()));
        }
        String why = Reason.given(reason, "refused.contract.reason", Reason.LONGEST, "refused.contract.reason-long");
        instalments.penalty(one, amount, why);
        String said = instalment + " · " + Baht.format(amount) + " · " + why;
        telling.line(reached.contract(), HiringEventType.PENALTY_SET, said, null);
        telling.audit("penalty", id, why, instalment + ", " + Baht.format(amount));
    }

    /** With the day where it is not the one on which the history has it. */
    private @Nullable String said(LocalDate on, String remark) {
        if (on.equals(clock.today())) {
            return remark.isEmpty() ? null : remark;
        }
        String day = BuddhistDates.full(on, BuddhistDates.THAI);
        return remark.isEmpty() ? day : day + " · " + remark;
    }

    private InstalmentRow delivered(ContractId id, int instalment, LocalDate on) {
        InstalmentRow one = instalments.require(id, instalment);
        LocalDate deliveredOn = one.deliveredOn();
        if (one.state() != State.DELIVERED || deliveredOn == null) {
            throw new Refused("refused.instalment.not-delivered");
        }
        if (on.isBefore(deliveredOn) || on.isAfter(clock.today())) {
            throw new Refused("refused.instalment.inspected-on", deliveredOn, clock.today());
        }
        return one;
    }

    private static List<String> names(List<String> inspectors) {
        List<String> names = inspectors.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        boolean fit = !names.isEmpty()
                && names.size() <= MOST_INSPECTORS
                && names.stream().allMatch(name -> name.length() <= LONGEST_NAME);
        if (!fit) {
            throw new Refused("refused.instalment.inspectors", MOST_INSPECTORS, LONGEST_NAME);
        }
        return names;
    }
}
