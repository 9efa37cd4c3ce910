package eplan.ui.lao;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/** What is read and made only when somebody opens it, and then once. */
final class LazyDetails extends Details {
    private static final long serialVersionUID = 1L;

    private final Div content = new Div();
    private final transient Supplier<Component> make;

    LazyDetails(String summary, Supplier<Component> make) {
        super(summary);
        this.make = make;
        addClassName("case-part");
        add(content);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                fill();
            }
        });
    }

    private void fill() {
        if (content.getComponentCount() == 0) {
            content.add(make.get());
        }
    }

    void open() {
        fill();
        setOpened(true);
    }
}
