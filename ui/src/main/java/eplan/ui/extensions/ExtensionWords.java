package eplan.ui.extensions;

import eplan.cycle.Extensions.ExtensionView;
import eplan.cycle.Extensions.State;
import eplan.cycle.Extensions.Word;
import eplan.ui.casework.CaseLines;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How requests for a later date are said in the reader's language. */
final class ExtensionWords {

    private ExtensionWords() {}

    /** Where it stands: colour, shape and word. */
    static Chip chip(State state) {
        String words = Words.of("extension.state." + state);
        return switch (state) {
            case ASKED -> new Chip("soon", "○", words);
            case ENDORSED -> new Chip("soon", "◐", words);
            case WITH_HQ -> new Chip("late", "▲", words);
            case GRANTED -> new Chip("ext", "◇", words);
            case REFUSED -> new Chip("far", "✕", words);
            case WITHDRAWN -> new Chip("mute", "↩", words);
            case LAPSED -> new Chip("mute", "–", words);
        };
    }

    static String round(ExtensionView request) {
        return Words.either(request.roundTh(), request.roundEn());
    }

    static String province(ExtensionView request) {
        return Words.either(request.provinceTh(), request.provinceEn());
    }

    static String reason(ExtensionView request) {
        return Words.of("extension.reason." + request.reason());
    }

    /** Such as {@code 28 Feb 2554 → 15 Mar 2554 (+15 days)}: what was granted, else what is wanted. */
    static String dates(ExtensionView request) {
        LocalDate until = request.grantedDue() == null ? request.wantedDue() : request.grantedDue();
        return Words.of("extension.dates", request.oldDue(), until, days(request.oldDue(), until));
    }

    static long days(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** The person with their role then, such as {@code นายเดชา (เจ้าหน้าที่ สถจ.)}, and for whom they stood in. */
    static String person(Word word) {
        return CaseLines.who(word.by(), word.forName()) + " (" + Words.of("role." + word.role()) + ")";
    }
}
