package eplan.people;

import eplan.shared.AccountId;

/** Opening accounts; for the system only, at the first start. */
public interface AccountOpening {

    boolean exists(String username);

    /**
     * Opens an account that signs in with a password; only the password's hash is kept.
     *
     * @throws eplan.shared.Refused when the username is taken
     */
    AccountId open(NewAccount account, String password);
}
