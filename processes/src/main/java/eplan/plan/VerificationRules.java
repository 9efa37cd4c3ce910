package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntryRecords.Severity;
import java.util.ArrayList;
import java.util.List;

/** What the check of a quarter says of an item, while it can be mended and after. */
final class VerificationRules {

    private static final String INCOMPLETE = "problem.verify.incomplete";
    private static final String NOT_RECEIVED = "problem.verify.not-received";
    private static final String CONTRADICTS = "problem.verify.contradicts";
    private static final String REMARK_MISSING = "problem.verify.remark";

    private VerificationRules() {}

    static Problem incomplete(String item) {
        return Problem.error("item:" + item, INCOMPLETE, name(item));
    }

    /** @param errors how many the item's own rules find */
    static Problem contradicts(String item, long errors) {
        return Problem.error("item:" + item, CONTRADICTS, name(item), errors);
    }

    /**
     * What lacks when its round is closed: the analyst's remark says what became of it, and then it is the result and no longer
     * an error. "Not complete" is "not received" then.
     */
    static List<Problem> stated(List<Problem> lacking, Row head) {
        String remark = head.text(Verifications.REMARK).strip();
        List<Problem> found = new ArrayList<>();
        if (remark.isEmpty()) {
            String field = Verifications.HEAD.field(head.id(), Verifications.REMARK);
            lacking.forEach(one ->
                    found.add(Problem.error(field, REMARK_MISSING, one.params().getFirst())));
        } else {
            lacking.forEach(one -> found.add(new Problem(
                    one.field(),
                    INCOMPLETE.equals(one.key()) ? NOT_RECEIVED : one.key(),
                    one.params(),
                    Severity.WARNING,
                    remark)));
        }
        return found;
    }

    private static String name(String item) {
        return "@item." + item;
    }
}
