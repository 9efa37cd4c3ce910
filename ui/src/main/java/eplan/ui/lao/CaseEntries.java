package eplan.ui.lao;

import com.vaadin.flow.component.html.Anchor;
import eplan.correspondence.Messages.ThreadView;
import eplan.cycle.CaseHistory.CaseEvent;
import eplan.cycle.CaseNotes.LaoNote;
import eplan.cycle.LaoChecks.Look;
import eplan.people.Role;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.ui.casework.CaseLines;
import eplan.ui.casework.Words;
import eplan.ui.component.EventTimeline.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers all that is known of an LAO over its years: one query for each year's history, and one for each other kind. */
final class CaseEntries {

    private static final int MOST_OF_A_YEAR = 1000;
    private static final int MOST = 500;
    private static final int MOST_THREADS = 200;

    /** The notes themselves say it better. */
    private static final Set<String> SAID_BY_NOTES = Set.of("CHASED", "PROMISED");

    private final LaoFaces faces;
    private final LaoId lao;

    /** What officers write and look at is not for the LAO's own staff. */
    private final boolean office;

    CaseEntries(LaoFaces faces, LaoId lao) {
        this.faces = faces;
        this.lao = lao;
        this.office = faces.actors().current().role() != Role.LAO_STAFF;
    }

    /** The latest first. @param years that were opened for the LAO */
    List<CaseEntry> read(List<FiscalYear> years) {
        List<CaseEntry> all = new ArrayList<>();
        CaseParts parts = faces.parts();
        years.forEach(year -> events(year, all));
        if (office) {
            parts.notes().ifAvailable(notes -> notes.of(lao, MOST).forEach(note -> all.add(note(note))));
            parts.checks().ifAvailable(checks -> checks.of(lao, MOST).forEach(look -> all.add(look(look))));
        }
        parts.messages()
                .ifAvailable(messages -> messages.ofLao(lao, MOST_THREADS).forEach(thread -> all.add(thread(thread))));
        all.addAll(new CaseFileEntries(parts, lao).read(MOST));
        return all.stream()
                .sorted(Comparator.comparing(CaseEntry::at).reversed())
                .toList();
    }

    private void events(FiscalYear year, List<CaseEntry> all) {
        boolean noted = office && faces.parts().notes().getIfAvailable() != null;
        faces.history().of(lao, year, MOST_OF_A_YEAR).stream()
                .filter(event -> !noted || !SAID_BY_NOTES.contains(event.type()))
                .forEach(event -> all.add(event(event)));
    }

    private static CaseEntry event(CaseEvent event) {
        return new CaseEntry(
                CaseKind.of(event.type()),
                event.at(),
                CaseLines.ofYear(List.of(event)).getFirst());
    }

    private static CaseEntry note(LaoNote about) {
        Event said = CaseLines.ofRound(about.roundKey(), List.of(), List.of(about.note()), 1)
                .getFirst();
        Event named = new Event(
                Words.either(about.roundTh(), about.roundEn()) + " · " + said.what(),
                joined(said.more(), next(about)),
                said.when(),
                said.colour());
        return new CaseEntry(CaseKind.NOTE, about.note().at(), named);
    }

    private static @Nullable String next(LaoNote about) {
        String next = about.note().note().nextStep();
        return next == null ? null : Words.of("case.next", next);
    }

    private static @Nullable String joined(@Nullable String first, @Nullable String second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.contains(second) ? first : first + " · " + second;
    }

    private static CaseEntry look(Look look) {
        String remark = look.remark();
        String quoted = remark == null ? null : "“" + remark + "”";
        return new CaseEntry(
                CaseKind.CHECK,
                look.at(),
                new Event(
                        Words.of("case.looked"),
                        quoted,
                        when(look.at(), CaseLines.who(look.by(), look.forName())),
                        null));
    }

    private static CaseEntry thread(ThreadView thread) {
        String by = CaseLines.who(thread.lastBy(), thread.lastFor());
        String last = Words.of("messages.said", by, thread.lastWords());
        Event event = new Event(thread.subject(), last, when(thread.lastAt(), by), thread.unread() ? "soon" : null);
        return new CaseEntry(CaseKind.MESSAGE, thread.lastAt(), event, () -> {
            Anchor read = new Anchor("messages?thread=" + thread.id(), Words.of("case.thread"));
            read.getElement().setAttribute("aria-label", read.getText() + " " + thread.subject());
            return read;
        });
    }

    static String when(Instant at, String by) {
        return Words.moment(at) + " · " + by;
    }
}
