package eplan.timeline;

import java.time.LocalDate;

/** Working days by the holidays table: not Saturday, Sunday or a government holiday. */
public interface WorkingDays {

    boolean isWorkingDay(LocalDate day);

    /** The n-th working day after {@code from} (before it when n is negative); {@code from} itself when n is 0. */
    LocalDate plus(LocalDate from, int n);

    /** How many working days lie in (due, today]; 0 when today is not after the due date. */
    int overdue(LocalDate due, LocalDate today);
}
