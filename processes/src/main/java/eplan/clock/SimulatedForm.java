package eplan.clock;

/** How somebody fills in the form of some items. */
interface SimulatedForm {

    boolean covers(String item);

    /** Fills in what lacks; what is there stays as it is. */
    void fill(Writing writing);
}
