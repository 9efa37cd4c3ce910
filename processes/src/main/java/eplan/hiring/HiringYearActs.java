package eplan.hiring;

import eplan.audit.Audit;
import eplan.hiring.HiringYears.Letter;
import eplan.hiring.HiringYears.Opened;
import eplan.hiring.HiringYears.Released;
import eplan.hiring.HiringYears.Terms;
import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What headquarters do to hiring years; callers ask for the right. */
@Component
class HiringYearActs {

    private static final int MOST_DAYS = 60;

    private final HiringTransactions transactions;
    private final HiringYearOpening opening;
    private final BudgetTable budgets;
    private final BudgetRelease release;
    private final HiringTermsTable terms;
    private final Audit audit;

    HiringYearActs(
            HiringTransactions transactions,
            HiringYearOpening opening,
            BudgetTable budgets,
            BudgetRelease release,
            HiringTermsTable terms,
            Audit audit) {
        this.transactions = transactions;
        this.opening = opening;
        this.budgets = budgets;
        this.release = release;
        this.terms = terms;
        this.audit = audit;
    }

    Opened open(FiscalYear year, Letter letter) {
        return transactions.result(() -> opening.open(year, letter));
    }

    Released previewBudget(FiscalYear year, Set<ProvinceId> provinces) {
        return budgets.plan(year, provinces).released();
    }

    Released releaseBudget(FiscalYear year, Set<ProvinceId> provinces, String letter, Actor by) {
        String number = OpeningRules.letter(letter);
        return transactions.result(() -> release.release(year, budgets.hold(year, provinces), number, by));
    }

    Terms terms() {
        return terms.now();
    }

    void terms(Terms changed, String reason, Actor by) {
        boolean inRange = IntStream.of(changed.sign(), changed.check(), changed.deliver(), changed.inspect())
                .allMatch(days -> days >= 1 && days <= MOST_DAYS);
        if (!inRange) {
            throw new Refused("refused.hiring.terms", MOST_DAYS);
        }
        String why = Reason.given(reason, "refused.reason", Reason.LONGEST, "refused.reason.long");
        String before = terms.now().toString();
        terms.set(changed, why, by);
        audit.record("hiring.terms-set", "hiring-terms", why, before + " → " + changed);
    }
}
