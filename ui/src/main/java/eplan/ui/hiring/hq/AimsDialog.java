package eplan.ui.hiring.hq;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import eplan.hiring.HeadcountDecisions.Aims;
import eplan.ui.casework.Words;

/** Sets the target and the loads by which is proposed. */
final class AimsDialog extends ActDialog {
    private static final long serialVersionUID = 1L;

    private final transient HqScope scope;
    private final DecimalField target = new DecimalField(Words.of("hiringhq.aims.target"));
    private final IntegerField light = new IntegerField(Words.of("hiringhq.aims.light"));
    private final IntegerField heavy = new IntegerField(Words.of("hiringhq.aims.heavy"));
    private final ReasonField reason = new ReasonField();

    AimsDialog(HqScope scope, Aims aims) {
        super(Words.of("hiringhq.aims.title", scope.be()), Words.of("hiringhq.save"));
        this.scope = scope;
        target.show(aims.target());
        light.setValue(aims.lightLoad());
        heavy.setValue(aims.heavyLoad());
        add(new Paragraph(Words.of("hiringhq.aims.why")), target, light, heavy, reason);
    }

    @Override
    protected void act() {
        boolean points = target.given();
        boolean few = Given.number(light);
        boolean many = Given.number(heavy);
        boolean why = reason.given();
        if (points && few && many && why && attempt(this::set)) {
            close();
            scope.done(Words.of("hiringhq.aims.done"));
        }
    }

    private void set() {
        Aims aims = new Aims(target.number().orElseThrow(), light.getValue(), heavy.getValue());
        scope.faces().decisions().aims(scope.year(), aims, reason.text());
    }
}
