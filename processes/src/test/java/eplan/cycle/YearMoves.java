package eplan.cycle;

import eplan.people.Actors;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets;
import eplan.timeline.Holidays;
import eplan.timeline.Holidays.Holiday;
import eplan.timeline.Moves;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Headquarters of the simulated year move dates, of the nation or of a province, and make holidays. */
@TestComponent
class YearMoves {

    private static final String WHY = "น้ำท่วม";

    @Autowired
    ChangeSets sets;

    @Autowired
    Timelines timelines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Holidays holidays;

    @Autowired
    Actors actors;

    private final List<LocalDate> declared = new ArrayList<>();

    /** Headquarters change something on few days. @return whether today is one */
    boolean headquarters(YearState year, LocalDate today) {
        if (!year.chance(0.04)) {
            return false;
        }
        switch (year.between(1, 4)) {
            case 1 -> move(year, today, null);
            case 2 -> move(year, today, year.oneOf(year.dates().provinces()));
            case 3 -> declare(year, today);
            default -> takeHolidayBack(year);
        }
        year.recount(today);
        return true;
    }

    /** A round that is due about now goes somewhere near, which may be past; the same one may move again later. */
    private void move(YearState year, LocalDate today, @Nullable Long province) {
        List<YearRound.Facts> near = near(year, today);
        if (near.isEmpty()) {
            return;
        }
        YearRound.Facts round = year.oneOf(near);
        LocalDate old = province == null
                ? year.dates().ofNation(round.round())
                : year.dates().ofProvince(round.round(), province);
        LocalDate due = round.within(today.plusDays(year.between(-4, 20)));
        if (due.equals(old)) {
            return;
        }
        var where = province == null ? null : new ProvinceId(province);
        var moves = new Moves(sets, timelines, jdbc);
        actors.as(year.processOwner(), () -> moves.due(new RoundId(round.round()), where, due, WHY, null));
        if (province == null) {
            year.dates().moveNation(round.round(), due);
        } else {
            year.dates().moveProvince(round.round(), province, due);
        }
    }

    /** One of each round of the calendar. */
    private static List<YearRound.Facts> near(YearState year, LocalDate today) {
        var found = new TreeMap<Long, YearRound.Facts>();
        for (YearRound one : year.rounds().values()) {
            YearRound.Facts round = one.facts();
            LocalDate due = year.dates().ofNation(round.round());
            boolean near = due.isAfter(today.minusDays(15)) && due.isBefore(today.plusDays(25));
            if (near && !round.lockedOn(today) && !round.opensOn().isAfter(today)) {
                found.putIfAbsent(round.round(), round);
            }
        }
        return List.copyOf(found.values());
    }

    private void declare(YearState year, LocalDate today) {
        LocalDate day = year.dates().count(today.minusDays(4), year.between(1, 9));
        actors.as(year.processOwner(), () -> {
            holidays.put(new Holiday(day, "วันหยุดพิเศษ", "", Holidays.Kind.SPECIAL, "จำลอง", ""), "มติ ครม.");
            return true;
        });
        year.dates().holiday(day);
        declared.add(day);
    }

    private void takeHolidayBack(YearState year) {
        if (declared.isEmpty()) {
            return;
        }
        LocalDate day = declared.removeLast();
        actors.as(year.processOwner(), () -> {
            holidays.remove(day, "ยกเลิกมติ");
            return true;
        });
        year.dates().noHoliday(day);
    }
}
