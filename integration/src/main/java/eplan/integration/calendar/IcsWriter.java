package eplan.integration.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes iCalendar (RFC 5545): lines end with CRLF, and none has more than 75 octets, folded between characters. */
final class IcsWriter {

    private static final int OCTETS = 75;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    private IcsWriter() {}

    /** @param at when it was written */
    static String write(String name, Instant at, List<IcsEvent> events) {
        IcsWriter writer = new IcsWriter();
        writer.line("BEGIN:VCALENDAR");
        writer.line("VERSION:2.0");
        writer.line("PRODID:-//eplan//eplan//TH");
        writer.line("CALSCALE:GREGORIAN");
        writer.line("METHOD:PUBLISH");
        writer.line("X-WR-CALNAME:" + text(name));
        writer.line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        writer.line("X-PUBLISHED-TTL:PT6H");
        events.forEach(event -> writer.event(event, STAMP.format(at)));
        writer.line("END:VCALENDAR");
        return writer.out.toString();
    }

    private void event(IcsEvent event, String at) {
        line("BEGIN:VEVENT");
        line("UID:" + text(event.uid()));
        line("DTSTAMP:" + at);
        line("DTSTART;VALUE=DATE:" + day(event.day()));
        line("DTEND;VALUE=DATE:" + day(event.day().plusDays(1)));
        line("SUMMARY:" + text(event.summary()));
        if (!event.description().isEmpty()) {
            line("DESCRIPTION:" + text(event.description()));
        }
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** A value of the type TEXT. */
    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /** A folded line goes on with a space, which counts. */
    private void line(String words) {
        int used = 0;
        for (int at = 0; at < words.length(); ) {
            int end = words.offsetByCodePoints(at, 1);
            String character = words.substring(at, end);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > OCTETS) {
                out.append("\r\n ");
                used = 1;
            }
            out.append(character);
            used += octets;
            at = end;
        }
        out.append("\r\n");
    }
}
