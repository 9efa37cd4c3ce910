package eplan.ui.extensions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.cycle.Extensions.ExtensionView;
import eplan.cycle.Extensions.State;
import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import eplan.timeline.RoundView;
import eplan.ui.casework.CaseActs;
import eplan.ui.casework.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The requests that wait, what was asked for together in one line; those that the reader decides can be chosen. */
final class WaitingList extends Div {
    private static final long serialVersionUID = 1L;

    /** What the person does in the list. */
    interface Acts extends CaseActs.Listener {
        void grant(List<ExtensionView> chosen);

        void refuse(List<ExtensionView> chosen);
    }

    private final transient Chosen chosen = new Chosen();
    private final transient Acts acts;

    WaitingList(ExtensionFaces faces, List<ExtensionView> all, Acts acts) {
        this.acts = acts;
        addClassName("waiting-list");
        List<ExtensionView> possible = all.stream().filter(Chosen::possible).toList();
        if (!possible.isEmpty()) {
            add(bar(mine(faces, possible)));
        }
        var shared = new SharedByLines(faces, chosen, keys(faces, all), acts);
        UnorderedList lines = new UnorderedList();
        together(all).forEach(some -> lines.add(line(some, shared)));
        add(lines);
    }

    /** Headquarters may decide what still waits in a province, one at a time; all at once is for what waits for them. */
    private static List<ExtensionView> mine(ExtensionFaces faces, List<ExtensionView> possible) {
        boolean headquarters = faces.role().ofHeadquarters();
        return possible.stream()
                .filter(one -> !headquarters || one.state() == State.WITH_HQ)
                .toList();
    }

    private Div bar(List<ExtensionView> mine) {
        Checkbox all = chosen.box(mine);
        all.setLabel(Words.of("extensions.choose.all", mine.size()));
        all.setVisible(!mine.isEmpty());
        Button grant = new Button("", press -> acts.grant(chosen.all()));
        grant.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button refuse = new Button("", press -> acts.refuse(chosen.all()));
        chosen.onChange(() -> {
            int count = chosen.all().size();
            grant.setText(Words.of("extensions.grant.chosen", count));
            refuse.setText(Words.of("extensions.refuse.chosen", count));
            grant.setEnabled(count > 0);
            refuse.setEnabled(count > 0);
        });
        Div bar = new Div(all, grant, refuse);
        bar.addClassNames("card", "waiting-bar");
        return bar;
    }

    /** What was asked for in one batch stands together, where its first stands. */
    private static List<List<ExtensionView>> together(List<ExtensionView> all) {
        Map<String, List<ExtensionView>> groups = new LinkedHashMap<>();
        for (ExtensionView one : all) {
            String key =
                    one.batch() == null ? Long.toString(one.id()) : one.batch().toString();
            groups.computeIfAbsent(key, first -> new ArrayList<>()).add(one);
        }
        return List.copyOf(groups.values());
    }

    private static ListItem line(List<ExtensionView> some, SharedByLines shared) {
        return some.size() == 1 ? new RequestLine(some.getFirst(), shared) : new BatchLine(some, shared);
    }

    /** A case's page names its round by key. */
    private static Map<RoundId, String> keys(ExtensionFaces faces, List<ExtensionView> all) {
        List<FiscalYear> years =
                all.stream().map(ExtensionView::year).distinct().toList();
        return years.stream()
                .flatMap(year -> faces.timelines().rounds(year).stream())
                .collect(Collectors.toMap(RoundView::id, RoundView::key, (one, same) -> one));
    }
}
