package eplan.cycle;

import eplan.people.Actors;
import eplan.people.LaoProvinces;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.Deadlines;
import eplan.timeline.LaoDeadlines;
import eplan.timeline.LaoDeadlines.ExtensionPreview;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the calendar says of a later date, and the move itself. */
@Component
class ExtensionDates {

    private final LaoDeadlines deadlines;
    private final Deadlines inForce;
    private final LaoProvinces provinces;
    private final WorkingDays workingDays;
    private final Actors actors;
    private final BusinessClock clock;

    ExtensionDates(
            LaoDeadlines deadlines,
            Deadlines inForce,
            LaoProvinces provinces,
            WorkingDays workingDays,
            Actors actors,
            BusinessClock clock) {
        this.deadlines = deadlines;
        this.inForce = inForce;
        this.provinces = provinces;
        this.workingDays = workingDays;
        this.actors = actors;
        this.clock = clock;
    }

    /** Where the LAO lies today: who decides is never copied. */
    ProvinceId province(LaoId lao) {
        return provinces.provinceToday(lao).orElseThrow(() -> new NotFound("lao " + lao));
    }

    /** The date in force, for whoever may see the LAO. */
    LocalDate due(RoundId round, LaoId lao) {
        return inForce.of(round, lao).dueOn();
    }

    private void mustBeWorkingDay(LocalDate newDue) {
        ExtensionRequestRules.mustBeWorkingDay(newDue, workingDays);
    }

    /**
     * What it would do, asked as the system: callers have asked for the actor's right, and who asks for a date need not be able to
     * give it.
     *
     * @throws eplan.shared.Refused for dates that nobody may give, however high
     */
    ExtensionPreview possible(RoundId round, ProvinceId province, Set<LaoId> laos, LocalDate newDue) {
        mustBeWorkingDay(newDue);
        return actors.asSystem(() -> deadlines.preview(round, province, laos, newDue));
    }

    /** Up to which day the head decides. */
    LocalDate latestByProvince(ExtensionPreview preview) {
        return preview.calendarDue().plusDays(deadlines.limit().provinceDays());
    }

    /** The last day for an opinion on what is asked for today. */
    LocalDate endorseBy() {
        return workingDays.plus(clock.today(), deadlines.limit().endorseDays());
    }

    /** Moves the date on the actor's account. */
    void extend(
            RoundId round,
            ProvinceId province,
            Set<LaoId> laos,
            LocalDate newDue,
            String reason,
            @Nullable Long request) {
        mustBeWorkingDay(newDue);
        deadlines.extend(round, province, laos, newDue, reason, request);
    }
}
