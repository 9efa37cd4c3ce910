package eplan.cycle;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.Reason;
import eplan.shared.Refused;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Who asks for a later date, for what, and in which words; the calendar's own rules are those of {@code LaoDeadlines}. */
final class ExtensionRequestRules {

    private static final int LONGEST_LETTER = 200;

    private ExtensionRequestRules() {}

    /** @throws Refused for a round that nobody needs more time for */
    static void mustBeUnfinished(RoundState state) {
        switch (state) {
            case PLANNED, OPEN, RETURNED -> {}
            case VERIFYING, ACCEPTED -> throw new Refused("refused.extension.finished");
            case NOT_RECEIVED -> throw new Refused("refused.extension.locked");
            case RETIRED -> throw new Refused("refused.extension.retired");
        }
    }

    /** @throws Refused with the next working day, for a day on which nobody works */
    static void mustBeWorkingDay(LocalDate day, WorkingDays days) {
        if (!days.isWorkingDay(day)) {
            throw new Refused("refused.extension.holiday", day, days.plus(day, 1));
        }
    }

    static String text(@Nullable String text) {
        return Reason.given(text, "refused.extension.text", Extensions.LONGEST_TEXT, "refused.extension.text-long");
    }

    /** A remark or letter that may be missing. */
    static @Nullable String remark(@Nullable String remark) {
        Reason.atMost(Extensions.LONGEST_TEXT, remark, "refused.extension.text-long");
        return blankToNull(remark);
    }

    static @Nullable String letter(@Nullable String letter) {
        Reason.atMost(LONGEST_LETTER, letter, "refused.extension.letter-long");
        return blankToNull(letter);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Headquarters need not ask: they grant. */
    static Actor mayAsk(Actor actor) {
        return switch (actor.role()) {
            case LAO_STAFF, ANALYST, PROVINCIAL_OFFICER, PROVINCIAL_HEAD -> actor;
            default -> throw denied(actor, "ask for a later date");
        };
    }

    static Actor mustBeOfficer(Actor actor) {
        if (!officer(actor)) {
            throw denied(actor, "say what the province's officers think");
        }
        return actor;
    }

    static boolean officer(Actor actor) {
        return actor.role() == Role.PROVINCIAL_OFFICER || actor.role() == Role.PROVINCIAL_HEAD;
    }

    static Actor mustBeHead(Actor actor) {
        if (actor.role() != Role.PROVINCIAL_HEAD) {
            throw denied(actor, "leave it to headquarters");
        }
        return actor;
    }

    static void mustBeAsker(boolean asked, Actor actor) {
        if (!asked) {
            throw denied(actor, "change what somebody else asked for");
        }
    }

    /** Officers and the head of a province; headquarters, but auditors; not analysts. */
    static Actor mayLookAtMany(Actor actor) {
        if (actor.role() == Role.ANALYST || actor.role() == Role.AUDITOR) {
            throw denied(actor, "give many a later date");
        }
        return actor;
    }

    private static AccessDeniedException denied(Actor actor, String act) {
        return new AccessDeniedException(actor.role() + " may not " + act);
    }
}
