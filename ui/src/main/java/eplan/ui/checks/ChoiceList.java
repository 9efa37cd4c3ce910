package eplan.ui.checks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.ui.casework.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines to choose from, some at a time, and one act on what was chosen; j and k move, x chooses ({@link ChoiceKeys}). */
final class ChoiceList<T, K> extends Div {
    private static final long serialVersionUID = 1L;

    static final int PAGE = 50;

    /** How one line is told. */
    interface Drawer<T, K> {
        K id(T one);

        String name(T one);

        List<Component> parts(T one);
    }

    private final transient List<T> items;
    private final transient Drawer<T, K> drawer;
    private final transient @Nullable ChoiceAct<K> act;
    private final UnorderedList lines = new UnorderedList();
    private final List<ChoiceLine<K>> shown = new ArrayList<>();
    private final Checkbox all = new Checkbox(Words.of("checks.choose.all"));
    private final Button doIt = new Button();
    private final Button more = new Button("", press -> showMore());

    /** @param act null for who only looks */
    ChoiceList(List<T> items, Drawer<T, K> drawer, @Nullable ChoiceAct<K> act) {
        this.items = List.copyOf(items);
        this.drawer = drawer;
        this.act = act;
        addClassNames("card", "choice-list");
        if (act != null) {
            add(acts(act));
            ChoiceKeys.listen(this);
        }
        add(lines, more);
        showMore();
    }

    private Component acts(ChoiceAct<K> what) {
        doIt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        doIt.addClickListener(press -> what.act().accept(chosen()));
        all.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                shown.forEach(line -> line.choose(changed.getValue()));
                countChosen();
            }
        });
        Span keys = new Span(Words.of("checks.keys"));
        keys.addClassNames("muted", "choice-keys");
        Div doing = new Div();
        doing.addClassName("choice-do");
        doing.add(what.besides());
        doing.add(doIt);
        Div acts = new Div(all, keys, doing);
        acts.addClassName("choice-acts");
        return acts;
    }

    private void showMore() {
        items.stream().skip(shown.size()).limit(PAGE).forEach(one -> {
            ChoiceLine<K> line = new ChoiceLine<>(
                    drawer.id(one), drawer.name(one), drawer.parts(one), act == null ? null : this::countChosen);
            shown.add(line);
            lines.add(line);
        });
        int left = items.size() - shown.size();
        more.setText(Words.of("checks.more", Math.min(left, PAGE), left));
        more.setVisible(left > 0);
        countChosen();
    }

    private Set<K> chosen() {
        Set<K> ids = new LinkedHashSet<>();
        shown.stream().filter(ChoiceLine::chosen).forEach(line -> ids.add(line.id()));
        return ids;
    }

    private void countChosen() {
        ChoiceAct<K> what = act;
        if (what == null) {
            return;
        }
        int chosen = chosen().size();
        doIt.setText(Words.of(what.button(), chosen));
        doIt.setEnabled(chosen > 0);
        all.setValue(chosen > 0 && chosen == shown.size());
        all.setIndeterminate(chosen > 0 && chosen < shown.size());
    }
}
