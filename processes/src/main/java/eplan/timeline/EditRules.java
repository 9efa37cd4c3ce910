package eplan.timeline;

import eplan.registry.Registry;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Edit.DueOn;
import eplan.timeline.ChangeSets.Edit.HolidayOn;
import eplan.timeline.ChangeSets.Edit.LockOn;
import eplan.timeline.ChangeSets.Edit.NoHoliday;
import eplan.timeline.ChangeSets.Edit.OpensOn;
import eplan.timeline.RoundDates.Own;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether an edit makes sense by itself: it is about something of the year, and that is not so already. */
@Component
class EditRules {

    private final Rounds rounds;
    private final CalendarRows rows;
    private final Registry registry;
    private final HolidayEditRules holidays;

    EditRules(Rounds rounds, CalendarRows rows, Registry registry, HolidayEditRules holidays) {
        this.rounds = rounds;
        this.rows = rows;
        this.registry = registry;
        this.holidays = holidays;
    }

    /**
     * @param all the edits of its set
     * @throws NotFound for an unknown round or province
     */
    void check(FiscalYear year, Edit edit, List<Edit> all) {
        EditRow row = EditRow.of(edit);
        near(row.day(), year);
        near(row.to(), year);
        if (row.round() != null) {
            ofTheYear(row.round(), year);
        }
        switch (edit) {
            case DueOn due -> due(due, all);
            case LockOn lock -> lock(lock);
            case HolidayOn put -> holidays.mayPut(put.holiday());
            case NoHoliday none -> holidays.mayRemove(none.day());
            case OpensOn unused -> {
                // the plan of the round says whether it may
            }
        }
    }

    /** Further away no calendar has anything. */
    private static void near(@Nullable LocalDate day, FiscalYear year) {
        if (day != null
                && (day.isBefore(year.first().minusYears(1))
                        || day.isAfter(year.last().plusYears(2)))) {
            throw new Refused("refused.changeset.far", year.toString());
        }
    }

    private void ofTheYear(RoundId id, FiscalYear year) {
        Round round = rounds.get(id);
        if (!round.year().equals(year)) {
            throw new Refused("refused.changeset.other-year", year.toString());
        }
        if (round.retired()) {
            throw new Refused("refused.changeset.retired");
        }
    }

    private void due(DueOn wish, List<Edit> all) {
        if (wish.province() != null) {
            registry.province(wish.province());
        }
        RoundDates round = dates(wish.round());
        Own own = round.of(wish.province()).orElse(round.standard());
        boolean keepsNations = own.province() == null && wish.province() != null && nationMoves(wish.round(), all);
        if (wish.to().equals(own.set()) && !keepsNations) {
            throw new Refused("refused.move.same-date", wish.to());
        }
    }

    /** Then a province may keep the date that the nation leaves. */
    private static boolean nationMoves(RoundId round, List<Edit> all) {
        return all.stream()
                .anyMatch(edit -> edit instanceof DueOn due
                        && due.province() == null
                        && due.round().equals(round));
    }

    private void lock(LockOn wish) {
        if (rounds.get(wish.round()).kind() == RoundKind.HIRING) {
            throw new Refused("refused.round.hiring-lock");
        }
        LocalDate now = dates(wish.round()).lockOn();
        if (Objects.equals(wish.to(), now)) {
            throw now == null
                    ? new Refused("refused.changeset.no-lock")
                    : new Refused("refused.changeset.same-lock", now);
        }
    }

    private RoundDates dates(RoundId id) {
        RoundDates dates = rows.of(Set.of(id)).get(id);
        if (dates == null) {
            throw new NotFound("round " + id);
        }
        return dates;
    }
}
