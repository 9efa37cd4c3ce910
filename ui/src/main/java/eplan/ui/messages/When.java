package eplan.ui.messages;

import eplan.shared.BusinessClock;
import eplan.ui.casework.Words;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment with its year: threads go over several. */
final class When {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    private When() {}

    static String of(Instant at) {
        ZonedDateTime local = at.atZone(BusinessClock.ZONE);
        return Words.of("messages.at", local.toLocalDate(), TIME.format(local));
    }
}
