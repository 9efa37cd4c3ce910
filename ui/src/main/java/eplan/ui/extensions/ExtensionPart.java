package eplan.ui.extensions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.Extensions.ExtensionView;
import eplan.ui.casework.CaseActs;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.Optional;

/** Later dates of one round: what waits with what the reader may do about it, what was, and a way to ask. */
@StyleSheet("context://eplan/extensions.css")
public final class ExtensionPart extends Div {
    private static final long serialVersionUID = 1L;

    /** @param listener hears what became of what the reader did */
    public ExtensionPart(ExtensionFaces faces, EntryRoundView round, CaseActs.Listener listener) {
        addClassName("extension-part");
        ExtensionFaces deciding = faces.toDecide();
        List<ExtensionView> all = deciding.extensions().ofRound(round.id());
        List<ExtensionView> open =
                all.stream().filter(one -> one.state().open()).toList();
        List<ExtensionView> shown = open.isEmpty() ? all.subList(0, Math.min(1, all.size())) : open;
        if (!shown.isEmpty()) {
            add(new H3(Words.of("extension.title")));
        }
        shown.forEach(request -> add(new ExtensionCard(deciding, request, listener)));
        if (open.isEmpty()) {
            askButton(faces, round, listener).ifPresent(this::add);
        }
        addFormer(deciding, all.stream().filter(one -> !shown.contains(one)).toList(), listener);
        setVisible(getComponentCount() > 0);
    }

    private void addFormer(ExtensionFaces faces, List<ExtensionView> former, CaseActs.Listener listener) {
        if (former.isEmpty()) {
            return;
        }
        Div cards = new Div();
        cards.addClassName("extension-part");
        former.forEach(request -> cards.add(new ExtensionCard(faces, request, listener)));
        add(new Details(Words.of("extension.former", former.size()), cards));
    }

    /** The way to ask for a later date; empty where the person may not, or the round is past it. */
    public static Optional<Button> askButton(ExtensionFaces faces, EntryRoundView round, CaseActs.Listener listener) {
        return faces.mayAsk(round)
                ? Optional.of(
                        new Button(Words.of("extension.ask"), press -> new AskDialog(faces, round, listener).open()))
                : Optional.empty();
    }
}
