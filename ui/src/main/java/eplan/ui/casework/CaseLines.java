package eplan.ui.casework;

import eplan.cycle.CaseHistory.CaseEvent;
import eplan.cycle.Chasing.ChaseNoteView;
import eplan.ui.component.EventTimeline.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** History and chase notes in plain words, latest first. */
public final class CaseLines {

    private static final String SEPARATOR = " · ";

    /** The notes themselves say it better. */
    private static final Set<String> SAID_BY_NOTES = Set.of("CHASED", "PROMISED");

    /** Whose words the LAO itself is not told. */
    private static final Set<String> UNTOLD = Set.of("CHASED", "PASSED_UP");

    private record Dated(Instant at, Event event) {}

    private CaseLines() {}

    /** Events of a whole year, each naming its round. */
    public static List<Event> ofYear(List<CaseEvent> history) {
        return history.stream()
                .map(event -> event(event, roundOf(event), said(event)))
                .toList();
    }

    /** What happened in one round: its history with the chase notes in full, at most {@code limit}. */
    public static List<Event> ofRound(String roundKey, List<CaseEvent> history, List<ChaseNoteView> notes, int limit) {
        List<Dated> all = new ArrayList<>();
        history.stream()
                .filter(event -> Objects.equals(event.roundKey(), roundKey) && !SAID_BY_NOTES.contains(event.type()))
                .forEach(event -> all.add(new Dated(event.at(), event(event, said(event), null))));
        notes.forEach(note -> all.add(new Dated(note.at(), note(note))));
        return all.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .limit(limit)
                .map(Dated::event)
                .toList();
    }

    private static Event event(CaseEvent event, String what, @Nullable String more) {
        return new Event(what, more, when(event.at(), event.by(), event.forName()), colour(event.type()));
    }

    private static String said(CaseEvent event) {
        boolean untold = UNTOLD.contains(event.type()) && event.detail() == null;
        return Words.of(
                "event." + event.type() + (untold ? ".brief" : ""),
                roundOf(event),
                detail(event),
                event.date() == null ? "" : event.date());
    }

    private static String roundOf(CaseEvent event) {
        return event.roundTh() == null || event.roundEn() == null ? "" : Words.either(event.roundTh(), event.roundEn());
    }

    /** Items are named in the reader's words, with the reason behind them if any; everything else is what a person wrote. */
    private static String detail(CaseEvent event) {
        String detail = Objects.requireNonNullElse(event.detail(), "");
        if (!event.type().startsWith("ITEM_") || detail.isEmpty()) {
            return detail;
        }
        int end = detail.indexOf(SEPARATOR);
        return end < 0
                ? Words.of("item." + detail)
                : Words.of("item." + detail.substring(0, end)) + " (" + detail.substring(end + SEPARATOR.length())
                        + ")";
    }

    private static Event note(ChaseNoteView view) {
        String who = Stream.of(
                        Words.of("channel." + view.note().channel()),
                        view.note().person())
                .filter(Objects::nonNull)
                .reduce((a, b) -> a + " · " + b)
                .orElseThrow();
        String promise = view.note().promisedOn() == null
                ? ""
                : " " + Words.of("note.promised", view.note().promisedOn());
        return new Event(
                who, "“" + view.note().outcome() + "”" + promise, when(view.at(), view.by(), view.forName()), "soon");
    }

    private static String when(Instant at, String by, @Nullable String forName) {
        return Words.moment(at) + " · " + who(by, forName);
    }

    /** Who did it, and for whom if they stood in for somebody. */
    public static String who(String by, @Nullable String forName) {
        return forName == null ? by : Words.of("by.for", by, forName);
    }

    private static @Nullable String colour(String type) {
        return switch (type) {
            case "PROMISE_BROKEN", "ESCALATED", "CLIMBED", "PASSED_UP", "ROUND_NOT_RECEIVED" -> "far";
            case "ROUND_RETURNED", "ITEM_SENT_BACK", "ITEM_DISPUTED" -> "ret";
            case "ROUND_ACCEPTED" -> "ok";
            default -> null;
        };
    }
}
