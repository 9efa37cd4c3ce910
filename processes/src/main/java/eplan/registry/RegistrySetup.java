package eplan.registry;

import java.time.LocalDate;

/** What the first start and each new business day do to the registry; for the system only. */
public interface RegistrySetup {

    /** Loads the shipped, generated registry when the registry is empty; returns whether it did. */
    boolean loadShipped();

    /**
     * Starts a business day: publishes {@link LaosChangedProvince} when LAOs change province on it, then {@link DayStarted}.
     * Called once a day, in order.
     */
    void startDay(LocalDate day);
}
