package eplan.ui.hiring.hq;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import eplan.hiring.HiringYears.Terms;
import eplan.ui.casework.Words;
import java.util.List;

/** Sets within how many working days things are to be done, for what opens from now on. */
final class TermsDialog extends ActDialog {
    private static final long serialVersionUID = 1L;

    private final transient HqScope scope;
    private final IntegerField sign = new IntegerField(Words.of("hiringhq.terms.sign.field"));
    private final IntegerField check = new IntegerField(Words.of("hiringhq.terms.check.field"));
    private final IntegerField deliver = new IntegerField(Words.of("hiringhq.terms.deliver.field"));
    private final IntegerField inspect = new IntegerField(Words.of("hiringhq.terms.inspect.field"));
    private final ReasonField reason = new ReasonField();

    TermsDialog(HqScope scope, Terms terms) {
        super(Words.of("hiringhq.terms.edit"), Words.of("hiringhq.save"));
        this.scope = scope;
        sign.setValue(terms.sign());
        check.setValue(terms.check());
        deliver.setValue(terms.deliver());
        inspect.setValue(terms.inspect());
        add(new Paragraph(Words.of("hiringhq.terms.edit.why")), sign, check, deliver, inspect, reason);
    }

    @Override
    protected void act() {
        boolean days = true;
        for (IntegerField field : List.of(sign, check, deliver, inspect)) {
            days &= Given.number(field);
        }
        boolean why = reason.given();
        if (days && why && attempt(this::set)) {
            close();
            scope.done(Words.of("hiringhq.terms.done"));
        }
    }

    private void set() {
        Terms terms = new Terms(sign.getValue(), check.getValue(), deliver.getValue(), inspect.getValue());
        scope.faces().years().terms(terms, reason.text());
    }
}
