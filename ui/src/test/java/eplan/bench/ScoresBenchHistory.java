package eplan.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What happened to one LAO's round, in the order in which it did; read as it stood at the end of the cut-off day. */
record ScoresBenchHistory(List<Event> events, LocalDate cutOff) {

    private static final Set<String> TURNS =
            Set.of("SENT_TO_VERIFY", "ROUND_ACCEPTED", "ROUND_RETURNED", "ITEM_SENT_BACK");
    private static final Set<String> RETURNS = Set.of("ROUND_RETURNED", "ITEM_SENT_BACK");

    /** A line of the history. */
    record Event(String type, LocalDate day) {

        boolean completesItem() {
            return type.equals("ITEM_COMPLETED") || type.equals("ITEM_COMPLETED_ON_BEHALF");
        }
    }

    /** Complete on a day, and back on another. */
    record Former(LocalDate done, LocalDate back) {}

    List<Former> formers() {
        List<Former> formers = new ArrayList<>();
        LocalDate item = null;
        LocalDate sent = null;
        for (Event event : events) {
            if (event.completesItem()) {
                item = item == null || event.day().isAfter(item) ? event.day() : item;
            } else if (TURNS.contains(event.type())) {
                if (sent != null && RETURNS.contains(event.type())) {
                    formers.add(new Former(sent, event.day()));
                }
                sent = !event.type().equals("SENT_TO_VERIFY") ? null : item == null ? event.day() : item;
            }
        }
        return formers;
    }

    boolean sentBack() {
        return formers().stream().anyMatch(former -> !former.back().isAfter(cutOff));
    }

    /** Of what came back only after the cut-off day. */
    Optional<LocalDate> stoodDone() {
        return doneByCutOff()
                .filter(former -> former.back().isAfter(cutOff))
                .map(Former::done)
                .max(LocalDate::compareTo);
    }

    /** When it was first complete after the analyst was asked, and came back. */
    Optional<LocalDate> firstDone(LocalDate asked) {
        return doneByCutOff()
                .map(Former::done)
                .filter(done -> !done.isBefore(asked))
                .min(LocalDate::compareTo);
    }

    private Stream<Former> doneByCutOff() {
        return formers().stream().filter(former -> !former.done().isAfter(cutOff));
    }

    /** When the analyst was first asked and that was not withdrawn. */
    Optional<LocalDate> asked() {
        LocalDate open = null;
        LocalDate first = null;
        for (Event event : events) {
            boolean asks = event.type().equals("ON_BEHALF_ASKED");
            if ((asks || event.type().equals("ON_BEHALF_WITHDRAWN"))
                    && !event.day().isAfter(cutOff)) {
                first = asks ? earliest(first, open) : first;
                open = asks ? event.day() : null;
            }
        }
        return Optional.ofNullable(earliest(first, open));
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
