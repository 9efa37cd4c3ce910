package eplan.ui.extensions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.ui.casework.Words;
import eplan.ui.extensions.OneByOne.Left;
import java.util.List;

/** After deciding about many: how many were done, and which were not and why. */
final class LeftCard extends Div {
    private static final long serialVersionUID = 1L;

    LeftCard(int done, List<Left> left) {
        addClassNames("card", "extension-left");
        getElement().setAttribute("role", "alert");
        UnorderedList lines = new UnorderedList();
        left.forEach(one -> lines.add(
                new ListItem(Words.of("extensions.left.one", one.request().laoTh(), one.why()))));
        add(new H2(Words.of("extensions.left", done, left.size())), lines);
    }
}
