package eplan.ui.hiring.scores;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.ui.casework.Words;
import eplan.ui.hiring.hq.DecimalField;
import java.util.function.Consumer;

/** One step of a criterion: a rate of at least so many percent gives so many points. */
final class RuleLine extends ListItem {
    private static final long serialVersionUID = 1L;

    private final transient RulesDraft.Step step;
    private final DecimalField from = new DecimalField();
    private final DecimalField points = new DecimalField();

    /**
     * @param changed told the step as it is typed now
     * @param removed when it is taken off
     */
    RuleLine(RulesDraft.Step step, boolean editable, Consumer<RulesDraft.Step> changed, Runnable removed) {
        this.step = step;
        addClassName("hq-rule");
        String criterion = Words.of("hiring.score." + step.criterion());
        from.setAriaLabel(Words.of("hqscore.rule.from.of", criterion));
        points.setAriaLabel(Words.of("hqscore.rule.points.of", criterion));
        from.setSuffixComponent(new Span("%"));
        points.setSuffixComponent(new Span(Words.of("hqscore.rule.points.unit")));
        from.show(step.from());
        points.show(step.points());
        from.addValueChangeListener(change -> changed.accept(typed()));
        points.addValueChangeListener(change -> changed.accept(typed()));
        from.setReadOnly(!editable);
        points.setReadOnly(!editable);
        add(new Span(Words.of("hqscore.rule.from")), from, new Span(Words.of("hqscore.rule.gives")), points);
        if (editable) {
            Button remove = new Button(VaadinIcon.TRASH.create(), press -> removed.run());
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(Words.of("hqscore.rule.remove", criterion));
            add(remove);
        }
    }

    private RulesDraft.Step typed() {
        return new RulesDraft.Step(
                step.criterion(), from.number().orElse(null), points.number().orElse(null));
    }
}
