package eplan.timeline;

import eplan.people.LaoProvinces;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.LaoDeadlines.DateStory;
import eplan.timeline.LaoDeadlines.ExtensionLimit;
import org.springframework.stereotype.Component;

/** Puts together why an LAO has the date it has: the letter, the moves, the holidays between. */
@Component
class DateStories {

    private final Deadlines deadlines;
    private final DeadlineRecords records;
    private final RoundViews rounds;
    private final LaoProvinces provinces;
    private final DateChanges changes;
    private final SkippedDays skipped;

    DateStories(
            Deadlines deadlines,
            DeadlineRecords records,
            RoundViews rounds,
            LaoProvinces provinces,
            DateChanges changes,
            SkippedDays skipped) {
        this.deadlines = deadlines;
        this.records = records;
        this.rounds = rounds;
        this.provinces = provinces;
        this.changes = changes;
        this.skipped = skipped;
    }

    DateStory of(RoundId round, LaoId lao, ExtensionLimit limit) {
        Deadline inForce = deadlines.of(round, lao);
        DeadlineScope scope = withoutExtension(round, lao);
        RoundView calendar = rounds.one(round);
        return new DateStory(
                inForce,
                scope.dueOn(),
                ExtensionRules.latestByProvince(scope, limit),
                calendar.legalBasis(),
                skipped.holidaysUntil(inForce.dueOn()),
                changes.of(round, lao),
                scope.setOn(),
                calendar.shift(),
                skipped.between(scope));
    }

    private DeadlineScope withoutExtension(RoundId round, LaoId lao) {
        ProvinceId province = provinces.provinceToday(lao).orElse(null);
        return DeadlineScope.of(records.ofScope(round.value(), province == null ? null : province.value()), province);
    }
}
