package eplan.ui.absences;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.people.Substitutions.Substitution;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.function.Function;

/** Substitutions under a heading, or that there are none. */
final class StintList extends Section {
    private static final long serialVersionUID = 1L;

    /** @param key of the heading; with {@code .none} of what stands there when there are none */
    StintList(String key, List<Substitution> stints, Function<Substitution, StintLine> line) {
        addClassNames("card", "stints");
        add(new H2(Words.of(key)));
        if (stints.isEmpty()) {
            Paragraph none = new Paragraph(Words.of(key + ".none"));
            none.addClassName("muted");
            add(none);
        } else {
            UnorderedList list = new UnorderedList();
            stints.forEach(one -> list.add(line.apply(one)));
            add(list);
        }
    }
}
