package eplan.people;

/**
 * Makes the embedded default's accounts at its first start; exists in that mode only. Both do nothing when the accounts
 * are there already.
 */
public interface AccountSetup {

    /** Headquarters and the offices of two provinces, so that people can sign in; needs the registry's provinces. */
    void prepareOffices();

    /** Staff of some LAOs; needs the registry's LAOs. */
    void prepareLaoStaff();
}
