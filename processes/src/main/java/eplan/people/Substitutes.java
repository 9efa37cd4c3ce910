package eplan.people;

import eplan.shared.AccountId;
import eplan.shared.LaoId;

/** Who stands in for whom today, as permission asks for it. */
interface Substitutes {

    /** They stand in for everything, or for a part that takes in the LAO. */
    boolean cover(AccountId substitute, AccountId absent, LaoId lao);

    /** They stand in for everything. */
    boolean coverAll(AccountId substitute, AccountId absent);
}
