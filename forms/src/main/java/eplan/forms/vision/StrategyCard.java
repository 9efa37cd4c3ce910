package eplan.forms.vision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import eplan.forms.draft.Say;
import eplan.plan.VisionStrategies;
import eplan.plan.VisionStrategies.Guideline;
import eplan.plan.VisionStrategies.Strategy;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A strategy with its guidelines below it. */
final class StrategyCard extends Row {
    private static final long serialVersionUID = 1L;

    private final LineField name;
    private final Span number = new Span();
    private final Rows<TextRow> guidelines;
    private final SectionError lacking = new SectionError();
    private final Div head = new Div();
    private final transient Runnable changed;
    private final Select<String> area = new Select<>();
    private @Nullable Long id;
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
        area.setItems(VisionStrategies.AREAS);
        area.setItemLabelGenerator(code -> Say.text("area." + code));
        area.setPlaceholder(Say.text("vision.area"));
        area.addClassName("strategy-area");
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        head.add(number, name, area);
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
                id,
                name.getValue().strip(),
                area.getValue(),
                guidelines.all().stream()
                        .map(row -> new Guideline(row.id(), row.value().strip()))
                        .toList());
    }

    /** Whether it shows this strategy: by its id or, when either has none yet, by its words. */
    boolean shows(Strategy strategy) {
        Long other = strategy.id();
        return id == null || other == null ? name.getValue().strip().equals(strategy.name()) : id.equals(other);
    }

    void write(Strategy strategy) {
        id = strategy.id();
        name.setValue(strategy.name());
        area.setValue(strategy.area());
        guidelines.show(strategy.guidelines(), (row, line) -> row.shows(line.id(), line.name()), (row, line) -> {
            row.value(line.name());
            row.id(line.id());
        });
    }

    /** Takes the ids that what is shown was kept under. */
    void learn(Strategy kept) {
        id = kept.id();
        List<TextRow> rows = guidelines.all();
        for (int i = 0; i < rows.size() && i < kept.guidelines().size(); i++) {
            rows.get(i).id(kept.guidelines().get(i).id());
        }
    }

    int size() {
        return guidelines.all().size();
    }

    @Override
    void place(int place) {
        index = place;
        number.setText(Integer.toString(place + 1));
        name.setAriaLabel(Say.text("vision.strategy", place + 1));
        area.setAriaLabel(Say.text("vision.area.of", place + 1));
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
        area.setReadOnly(readOnly);
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
