package eplan.ui.absences;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import eplan.inbox.Leaving.Colleague;
import eplan.inbox.Leaving.Preview;
import eplan.inbox.Leaving.Request;
import eplan.inbox.Leaving.SharedView;
import eplan.people.Substitutions.Substitution;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.WorkItemId;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where everything that somebody has would go: LAOs, work, requests, substitutions, shared views. */
final class LeavingPreview extends Div {
    private static final long serialVersionUID = 1L;

    /** What the person chooses. */
    interface Acts {
        void lao(LaoId lao, AccountId to);

        void item(WorkItemId item, AccountId to);

        /** Everything to one person; null for as it is proposed. */
        void all(@Nullable AccountId to);
    }

    private final transient Acts acts;
    private final Div sums = new Div();
    private final Div rest = new Div();
    private final Select<Colleague> all = new Select<>();
    private final GoingGrid<LaoId> laos;
    private final GoingGrid<WorkItemId> items;

    LeavingPreview(Preview preview, Acts acts) {
        this.acts = acts;
        laos = new GoingGrid<>(Words.of("board.lao"), acts::lao);
        items = new GoingGrid<>(Words.of("absence.leaving.work"), acts::item);
        addClassName("leaving-preview");
        sums.addClassName("leaving-sums");
        sums.getElement().setAttribute("role", "status");
        add(sums);
        askAll(preview);
        grid("absence.leaving.laos", preview.laos().size(), laos);
        grid("absence.leaving.items", preview.items().size(), items);
        rest.addClassName("leaving-rest");
        add(rest);
        show(preview);
    }

    private void askAll(Preview preview) {
        List<Colleague> anybody = Stream.concat(
                        preview.laos().stream().flatMap(one -> one.candidates().stream()),
                        preview.items().stream().flatMap(one -> one.candidates().stream()))
                .distinct()
                .toList();
        all.setLabel(Words.of("absence.leaving.all"));
        all.setItems(anybody);
        all.setEmptySelectionAllowed(true);
        all.setEmptySelectionCaption(Words.of("absence.leaving.proposed"));
        all.setItemLabelGenerator(one -> one == null ? Words.of("absence.leaving.proposed") : name(one));
        all.addValueChangeListener(change -> {
            Colleague one = change.getValue();
            if (change.isFromClient()) {
                acts.all(one == null ? null : one.id());
            }
        });
        if (!anybody.isEmpty()) {
            add(all);
        }
    }

    private static String name(Colleague one) {
        return one.name() + " · " + Words.of("role." + one.role());
    }

    private void grid(String heading, int count, GoingGrid<?> lines) {
        if (count > 0) {
            add(new H3(Words.of(heading, count)), lines);
        }
    }

    private void lines(String heading, Stream<String> words) {
        UnorderedList list = new UnorderedList();
        words.forEach(line -> list.add(new ListItem(line)));
        list.addClassName("leaving-lines");
        if (list.getComponentCount() > 0) {
            rest.add(new H3(Words.of(heading, list.getComponentCount())), list);
        }
    }

    /** The same things, with what was chosen since. */
    void show(Preview preview) {
        sums.removeAll();
        sums.add(new Paragraph(Words.of(
                "absence.leaving.sums", preview.items().size(), preview.laos().size())));
        warn("absence.leaving.queued", preview.queued());
        warn("absence.leaving.unassigned", preview.unassigned());
        laos.show(preview.laos().stream().map(Going::of).toList());
        AccountId leaver = preview.leaver().id();
        items.show(preview.items().stream().map(item -> Going.of(item, leaver)).toList());
        rest.removeAll();
        lines("absence.leaving.requests", preview.requests().stream().map(LeavingPreview::request));
        lines("absence.leaving.stints", preview.substitutions().stream().map(LeavingPreview::stint));
        lines("absence.leaving.views", preview.views().stream().map(LeavingPreview::view));
    }

    private void warn(String key, long count) {
        if (count > 0) {
            Paragraph warning = new Paragraph(Words.of(key, count));
            warning.addClassName("leaving-warning");
            sums.add(warning);
        }
    }

    private static String request(Request one) {
        Colleague to = one.to();
        String what = Words.of("absence.leaving.request", one.laoTh(), one.caseNumber(), one.wantedDue());
        return to == null ? what : what + " · " + Words.of("absence.leaving.request.ask", to.name());
    }

    private static String stint(Substitution one) {
        return StintLine.names(one) + " · " + Words.of("absence.days", one.from(), one.to());
    }

    private static String view(SharedView one) {
        Colleague to = one.to();
        return to == null
                ? Words.of("absence.leaving.view.stays", one.name())
                : Words.of("absence.leaving.view", one.name(), to.name());
    }
}
