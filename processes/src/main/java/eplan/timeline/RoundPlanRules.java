package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a round may not even be drafted with; whether the year can be published with it, {@link YearChecks} tells. */
final class RoundPlanRules {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,30}");
    private static final int LONGEST = 200;
    private static final int LONGEST_SHORT = 40;
    private static final int MOST_REMINDER_DAYS = 60;
    private static final int YEARS_OF_DATA = 10;

    private RoundPlanRules() {}

    /** @throws Refused for a key other than small Latin letters, digits and hyphens */
    static void key(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new Refused("refused.year.key", key);
        }
    }

    /**
     * @return the plan without spaces around its words, English ones where there were none, and nothing twice
     * @throws Refused for missing or long words, dates far from the year, or odd reminders
     */
    static RoundPlan tidy(FiscalYear year, RoundPlan plan) {
        String nameTh = words(plan.nameTh(), LONGEST, "refused.year.no-name");
        String shortTh = words(plan.shortTh(), LONGEST_SHORT, "refused.year.no-name");
        near(year, plan);
        return new RoundPlan(
                plan.version(),
                nameTh,
                plan.nameEn().isBlank() ? nameTh : words(plan.nameEn(), LONGEST, "refused.year.no-name"),
                shortTh,
                plan.shortEn().isBlank() ? shortTh : words(plan.shortEn(), LONGEST_SHORT, "refused.year.no-name"),
                plan.kind(),
                plan.responsible(),
                plan.dataYear(),
                plan.opensOn(),
                plan.dueOn(),
                plan.lockOn(),
                plan.shift(),
                reminders(plan.reminders()),
                plan.items().stream().distinct().toList(),
                words(plan.legalBasis(), LONGEST, "refused.year.no-legal-basis"));
    }

    private static String words(String typed, int longest, String missing) {
        String given = typed.strip();
        if (given.isEmpty()) {
            throw new Refused(missing);
        }
        if (given.length() > longest) {
            throw new Refused("refused.year.too-long", longest);
        }
        return given;
    }

    private static void near(FiscalYear year, RoundPlan plan) {
        LocalDate earliest = year.first().minusYears(1);
        LocalDate latest = year.last().plusYears(2);
        LocalDate lock = plan.lockOn() == null ? plan.dueOn() : plan.lockOn();
        Stream.of(plan.opensOn(), plan.dueOn(), lock)
                .filter(day -> day.isBefore(earliest) || day.isAfter(latest))
                .findFirst()
                .ifPresent(day -> {
                    throw new Refused("refused.year.far-date", day, earliest, latest);
                });
        if (Math.abs(plan.dataYear().be() - year.be()) > YEARS_OF_DATA) {
            throw new Refused("refused.year.far-data", plan.dataYear().toString());
        }
    }

    private static @Nullable List<Integer> reminders(@Nullable List<Integer> days) {
        if (days == null) {
            return null;
        }
        if (days.stream().anyMatch(day -> day < 1 || day > MOST_REMINDER_DAYS)) {
            throw new Refused("refused.year.reminders", 1, MOST_REMINDER_DAYS);
        }
        return days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }
}
