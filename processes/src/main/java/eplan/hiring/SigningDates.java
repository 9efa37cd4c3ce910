package eplan.hiring;

import eplan.hiring.Contracts.NewContract;
import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import java.time.LocalDate;

/** The days of a new contract (letter ว 1353, duty 3: approved, then budgeted, then signed). */
final class SigningDates {

    private SigningDates() {}

    /** @throws Refused for a day in the future, or before the budget or the approval was there */
    static void signed(LocalDate on, LocalDate today, LocalDate budgetOn, LocalDate approvalDated) {
        if (on.isAfter(today)) {
            throw new Refused("refused.contract.signed-future");
        }
        if (on.isBefore(budgetOn)) {
            throw new Refused("refused.contract.signed-before-budget", budgetOn);
        }
        if (on.isBefore(approvalDated)) {
            throw new Refused("refused.contract.signed-before-approval", approvalDated);
        }
    }

    /** @throws Refused for a term that is not inside the fiscal year, or begins before signing */
    static void term(FiscalYear year, NewContract wanted) {
        if (wanted.to().isBefore(wanted.from())) {
            throw new Refused("refused.contract.term-backwards");
        }
        if (!year.contains(wanted.from()) || !year.contains(wanted.to())) {
            throw new Refused("refused.contract.term", year.toString(), year.first(), year.last());
        }
        if (wanted.from().isBefore(wanted.signedOn())) {
            throw new Refused("refused.contract.begins-before-signing", wanted.signedOn());
        }
    }
}
