package eplan.people;

import eplan.shared.AccountId;

/** Whose account is closed by now, as is asked at every step of somebody who is signed in. */
@FunctionalInterface
interface ClosedAccounts {

    boolean contains(AccountId account);
}
