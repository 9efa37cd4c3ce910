package eplan.forms.vision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.forms.draft.Fields;
import eplan.forms.draft.Say;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.util.List;
import java.util.Map;

/** Vision, missions, and strategies with their guidelines, with totals that follow. */
final class VisionFields extends Div implements Fields<VisionStrategy> {
    private static final long serialVersionUID = 1L;

    private static final int PAUSE_MS = 800;

    private final TextArea vision = new TextArea();
    private final Rows<TextRow> missions = new Rows<>(Say.text("vision.mission.add"), this::mission, this::changed);
    private final Rows<StrategyCard> strategies =
            new Rows<>(Say.text("vision.strategy.add"), () -> new StrategyCard(this::changed), this::changed);
    private final SectionError lacking = new SectionError();
    private final Span totals = new Span();
    private final Paragraph keys = new Paragraph(Say.text("vision.keys"));
    private transient Runnable listener = () -> {};

    VisionFields() {
        addClassName("vision-fields");
        vision.setAriaLabel(Say.text("vision.vision"));
        vision.setMinRows(2);
        vision.setValueChangeMode(ValueChangeMode.LAZY);
        vision.setValueChangeTimeout(PAUSE_MS);
        vision.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        totals.addClassName("totals");
        keys.addClassName("muted");
        Div heading = new Div(new H2(Say.text("vision.strategies")), totals);
        heading.addClassName("section-head");
        add(
                section(new H2(Say.text("vision.vision")), vision),
                section(new H2(Say.text("vision.missions")), missions),
                section(heading, keys, lacking, strategies));
    }

    private static Div section(Component... parts) {
        Div section = new Div(parts);
        section.addClassNames("card", "form-section");
        return section;
    }

    private TextRow mission() {
        TextRow row = new TextRow(
                Say.text("vision.mission.one"),
                this::changed,
                place -> Integer.toString(place + 1),
                place -> Say.text("vision.mission", place + 1),
                place -> "mission-" + place);
        row.continuedBy(missions, this::changed);
        return row;
    }

    private void changed() {
        count();
        listener.run();
    }

    private void count() {
        int guidelines = strategies.all().stream().mapToInt(StrategyCard::size).sum();
        totals.setText(Say.text("vision.totals", strategies.all().size(), guidelines));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public VisionStrategy read() {
        return new VisionStrategy(
                vision.getValue().strip(),
                missions.all().stream().map(row -> row.value().strip()).toList(),
                strategies.all().stream().map(StrategyCard::read).toList());
    }

    /** An empty record starts with a strategy and a guideline to fill in. */
    @Override
    public void write(VisionStrategy content) {
        vision.setValue(content.vision());
        boolean places = missions.all().size() == content.missions().size();
        missions.show(content.missions(), (row, line) -> places || row.shows(null, line), TextRow::value);
        List<Strategy> shown =
                content.equals(VisionStrategy.EMPTY) ? List.of(new Strategy("", List.of(""))) : content.strategies();
        strategies.show(shown, StrategyCard::shows, StrategyCard::write);
        count();
    }

    @Override
    public void learn(VisionStrategy kept) {
        List<StrategyCard> cards = strategies.all();
        for (int i = 0; i < cards.size() && i < kept.strategies().size(); i++) {
            cards.get(i).learn(kept.strategies().get(i));
        }
    }

    @Override
    public void readOnly(boolean readOnly) {
        vision.setReadOnly(readOnly);
        missions.readOnly(readOnly);
        strategies.readOnly(readOnly);
        keys.setVisible(!readOnly);
    }

    @Override
    public void mark(Map<String, String> errors) {
        vision.setErrorMessage(errors.getOrDefault("vision", ""));
        vision.setInvalid(errors.containsKey("vision"));
        missions.mark(errors);
        lacking.say(errors.getOrDefault("strategies", ""));
        strategies.mark(errors);
    }

    @Override
    public void focus(String field) {
        if (field.equals("vision")) {
            vision.focus();
        } else if (field.equals("strategies")) {
            strategies.focusFirst();
        } else if (!missions.focusField(field)) {
            strategies.focusField(field);
        }
    }

    @Override
    public void onChange(Runnable changed) {
        listener = changed;
    }
}
