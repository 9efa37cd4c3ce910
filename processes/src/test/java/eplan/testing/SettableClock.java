package eplan.testing;

import eplan.shared.BusinessClock;
import java.time.LocalDate;

/** A business clock that tests set; starts on 1 October 2553 B.E. */
public class SettableClock implements BusinessClock {

    private volatile LocalDate today = LocalDate.of(2010, 10, 1);

    @Override
    public LocalDate today() {
        return today;
    }

    public void set(LocalDate day) {
        today = day;
    }
}
