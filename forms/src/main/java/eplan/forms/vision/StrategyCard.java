package eplan.forms.vision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.forms.draft.Say;
import eplan.plan.VisionStrategies.Strategy;
import java.util.Map;

/** A strategy with its guidelines below it. */
final class StrategyCard extends Row {
    private static final long serialVersionUID = 1L;

    private final LineField name;
    private final Span number = new Span();
    private final Rows<TextRow> guidelines;
    private final SectionError lacking = new SectionError();
    private final Div head = new Div();
    private final transient Runnable changed;
    private int index;

    StrategyCard(Runnable changed) {
        this.changed = changed;
        name = new LineField(Say.text("vision.strategy.name"), changed);
        guidelines = new Rows<>(Say.text("vision.guideline.add"), this::guideline, changed);
        name.onEnter(() -> {
            if (guidelines.all().isEmpty()) {
                guidelines.append();
                changed.run();
            }
            guidelines.focusFirst();
        });
        addClassName("strategy");
        head.addClassName("text-row");
        number.addClassName("row-number");
        number.getElement().setAttribute("aria-hidden", "true");
        head.add(number, name);
        getElement().setAttribute("role", "group");
        add(head, lacking, guidelines);
    }

    private TextRow guideline() {
        TextRow row = new TextRow(
                Say.text("vision.guideline.one"),
                changed,
                place -> (index + 1) + "." + (place + 1),
                place -> Say.text("vision.guideline", index + 1, place + 1),
                place -> "guideline-" + index + "-" + place);
        row.continuedBy(guidelines, changed);
        return row;
    }

    Strategy read() {
        return new Strategy(
                name.getValue().strip(),
                guidelines.all().stream().map(row -> row.value().strip()).toList());
    }

    void write(Strategy strategy) {
        name.setValue(strategy.name());
        strategy.guidelines().forEach(line -> guidelines.append().value(line));
    }

    int size() {
        return guidelines.all().size();
    }

    @Override
    void place(int place) {
        index = place;
        number.setText(Integer.toString(place + 1));
        name.setAriaLabel(Say.text("vision.strategy", place + 1));
        getElement().setAttribute("aria-label", Say.text("vision.strategy", place + 1));
        guidelines.renumber();
    }

    @Override
    void focus() {
        name.focus();
    }

    @Override
    void readOnly(boolean readOnly) {
        name.setReadOnly(readOnly);
        guidelines.readOnly(readOnly);
        head.getClassNames().set("look", readOnly);
    }

    @Override
    void mark(Map<String, String> errors) {
        name.mark(errors.getOrDefault("strategy-" + index, ""));
        lacking.say(errors.getOrDefault("guidelines-" + index, ""));
        guidelines.mark(errors);
    }

    @Override
    boolean focusField(String field) {
        if (field.equals("strategy-" + index)) {
            name.focus();
            return true;
        }
        if (field.equals("guidelines-" + index)) {
            guidelines.focusFirst();
            return true;
        }
        return guidelines.focusField(field);
    }

    @Override
    void tools(Div buttons) {
        head.add(buttons);
    }
}
