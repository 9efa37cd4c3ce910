package eplan.people;

/**
 * Makes the embedded default's accounts at its first start; exists in that mode only, acts as the system by itself. Both
 * do nothing for accounts that are there already.
 */
public interface AccountSetup {

    /**
     * Headquarters and the offices of two provinces, so that people can sign in. Provinces that the registry does not
     * have yet are left for the next call.
     */
    void prepareOffices();

    /** Staff of some LAOs; those that the registry does not have yet are left for the next call. */
    void prepareLaoStaff();
}
