package eplan.people;

import eplan.shared.AccountId;
import eplan.shared.LaoId;
import java.util.Optional;

/** Whose LAO it is. */
@FunctionalInterface
interface LaoHolders {

    /** The analyst who looks after the LAO today; empty when it is nobody's. */
    Optional<AccountId> holder(LaoId lao);
}
