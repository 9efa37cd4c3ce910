package eplan.plan;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.shared.BehindSavepoint;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcClosingPrefill implements ClosingPrefill {

    private final Access access;
    private final ClosingFilling filling;
    private final BehindSavepoint aside;

    JdbcClosingPrefill(Access access, ClosingFilling filling, BehindSavepoint aside) {
        this.access = access;
        this.filling = filling;
        this.aside = aside;
    }

    @Override
    @Transactional
    public boolean fill(LaoId lao, FiscalYear dataYear) {
        Actor system = access.system();
        RecordKey key = new RecordKey(lao, dataYear, Closings.PREVIOUS, Closings.PREVIOUS);
        return aside.attempt("what closed " + dataYear + " for LAO " + lao, () -> filling.fill(key, system));
    }
}
