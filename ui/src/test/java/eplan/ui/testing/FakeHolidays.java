package eplan.ui.testing;

import eplan.shared.Refused;
import eplan.timeline.Holidays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makha Bucha of 2554, and whatever a test adds. */
public final class FakeHolidays implements Holidays {

    public final List<Holiday> all = new ArrayList<>(List.of(new Holiday(
            LocalDate.of(2011, 2, 18), "วันมาฆบูชา", "Makha Bucha", Kind.LUNAR, "Thai lunar calendar", "")));

    @Override
    public List<Holiday> of(int buddhistYear) {
        return all.stream()
                .filter(holiday -> holiday.day().getYear() == buddhistYear - 543)
                .toList();
    }

    @Override
    public void put(Holiday holiday, String reason) {
        if (holiday.source().isBlank()) {
            throw new Refused("refused.holiday.no-source");
        }
        all.add(holiday);
    }

    @Override
    public void remove(LocalDate day, String reason) {
        all.removeIf(holiday -> holiday.day().equals(day));
    }
}
