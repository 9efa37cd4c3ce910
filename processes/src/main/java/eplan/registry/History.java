package eplan.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one thing was, is and will be; periods do not overlap. */
final class History<T> {

    private final List<Dated<T>> periods = new ArrayList<>();

    void add(Dated<T> period) {
        periods.add(period);
    }

    Optional<Dated<T>> on(LocalDate day) {
        return periods.stream().filter(period -> period.on(day)).findFirst();
    }

    /** Whether something else is known to begin after {@code day}. */
    boolean changesAfter(LocalDate day) {
        return periods.stream().anyMatch(period -> period.from().isAfter(day));
    }
}
