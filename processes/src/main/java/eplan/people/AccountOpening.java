package eplan.people;

import eplan.shared.AccountId;

/** Opening accounts; for the system only: at the first start, and when a contract with an analyst is signed. */
public interface AccountOpening {

    boolean exists(String username);

    /**
     * Opens an account that signs in with a password; only the password's hash is kept.
     *
     * @throws eplan.shared.Refused when the username is taken
     */
    AccountId open(NewAccount account, String password);

    /**
     * The same, for somebody who may sign in later only.
     *
     * @param enabled whether they may sign in from now on; otherwise {@link #enable} opens the way
     */
    AccountId open(NewAccount account, String password, boolean enabled);

    /** They may sign in from now on, or again; where they may already nothing happens. */
    void enable(AccountId account);
}
