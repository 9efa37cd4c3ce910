package eplan.ui.extensions;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.cycle.Extensions.Fate;
import eplan.cycle.Extensions.ManyLao;
import eplan.cycle.Extensions.ManyPreview;
import eplan.shared.LaoId;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** What a later date for many would do: counts, who gets it (each can be left out), and who does not and why. */
final class ManyPreviewCard extends Div {
    private static final long serialVersionUID = 1L;

    private final CheckboxGroup<ManyLao> included = new CheckboxGroup<>();
    private final boolean grants;
    private final List<ManyLao> offered;

    /** @param grants they get the date at once; else it is asked for, and those whose request waits are left out */
    ManyPreviewCard(ManyPreview preview, boolean grants) {
        this.grants = grants;
        this.offered = preview.laos().stream()
                .filter(lao -> fate(lao) == Fate.INCLUDED)
                .toList();
        addClassNames("card", "many-preview");
        add(new H2(Words.of("timeline.preview.title")));
        for (Fate fate : Fate.values()) {
            addLine(
                    Words.of("extension.fate." + fate),
                    preview.laos().stream().filter(lao -> fate(lao) == fate).count());
        }
        addLine(Words.of("extensions.many.withdrawn"), preview.withdrawn());
        addLine(Words.of("extensions.many.promises"), preview.promisesAfter());
        if (!offered.isEmpty()) {
            add(choice());
        }
        addOthers(preview);
    }

    private Fate fate(ManyLao lao) {
        boolean asked = !grants && lao.waiting() && lao.fate() == Fate.INCLUDED;
        return asked ? Fate.ASKED_ALREADY : lao.fate();
    }

    private void addLine(String words, long count) {
        Span figure = new Span(Long.toString(count));
        figure.addClassName("strong");
        Div line = new Div(new Span(words), figure);
        line.addClassName("many-line");
        add(line);
    }

    private Details choice() {
        included.setLabel(Words.of("extension.fate.INCLUDED"));
        included.setItems(offered);
        included.setItemLabelGenerator(ManyPreviewCard::name);
        included.setValue(Set.copyOf(offered));
        return new Details(Words.of("extensions.many.choose", offered.size()), included);
    }

    private static String name(ManyLao lao) {
        String due = lao.laoTh() + " · " + Words.of("deadline.due", lao.due());
        return lao.waiting() ? due + " · " + Words.of("extensions.many.waiting") : due;
    }

    private void addOthers(ManyPreview preview) {
        UnorderedList lines = new UnorderedList();
        preview.laos().stream()
                .filter(lao -> fate(lao) != Fate.INCLUDED)
                .forEach(lao -> lines.add(new ListItem(
                        Words.of("extensions.left.one", lao.laoTh(), Words.of("extension.fate." + fate(lao))))));
        if (lines.getComponentCount() > 0) {
            add(new Details(Words.of("extensions.many.left", lines.getComponentCount()), lines));
        }
    }

    /** Told how many get the date, now and whenever one is left out or taken in again. */
    void onChange(IntConsumer count) {
        included.addValueChangeListener(
                changed -> count.accept(changed.getValue().size()));
        count.accept(offered.size());
    }

    /** Those that were left out by hand. */
    Set<LaoId> without() {
        Set<ManyLao> taken = included.getValue();
        return offered.stream()
                .filter(lao -> !taken.contains(lao))
                .map(ManyLao::lao)
                .collect(Collectors.toSet());
    }
}
