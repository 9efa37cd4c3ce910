package eplan.clock;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;

/** What the simulated people do on one business day; doing a day again does nothing that was done. */
interface SimulatedDay {

    /** @param stopping asked between batches: whether to leave the rest undone, because the application stops */
    void play(LocalDate day, BooleanSupplier stopping);
}
