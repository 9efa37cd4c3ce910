package eplan.ui.checks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import eplan.ui.casework.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a list, with a box to choose it where there is something to do. */
final class ChoiceLine<K> extends ListItem {
    private static final long serialVersionUID = 1L;

    private final transient K id;
    private final Checkbox choice = new Checkbox();

    /**
     * @param name what the box is for, for who cannot see the line
     * @param chosen told when the choice changes; null where nothing can be chosen
     */
    ChoiceLine(K id, String name, List<Component> parts, @Nullable Runnable chosen) {
        this.id = id;
        addClassName("choice");
        setClassName("only-read", chosen == null);
        if (chosen != null) {
            choice.setAriaLabel(Words.of("checks.choose", name));
            choice.addValueChangeListener(changed -> {
                setClassName("chosen", changed.getValue());
                if (changed.isFromClient()) {
                    chosen.run();
                }
            });
            add(choice);
        }
        add(parts);
    }

    K id() {
        return id;
    }

    boolean chosen() {
        return choice.getValue();
    }

    void choose(boolean yes) {
        choice.setValue(yes);
    }
}
