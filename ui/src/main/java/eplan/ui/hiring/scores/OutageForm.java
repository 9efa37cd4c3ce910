package eplan.ui.hiring.scores;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import eplan.forms.api.BuddhistDatePicker;
import eplan.registry.Registry.ProvinceView;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import eplan.ui.hiring.hq.Given;
import eplan.ui.hiring.hq.ReasonField;
import java.util.stream.Collectors;

/** Records days on which e-Plan could not be used, in the nation or in some provinces. */
final class OutageForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ScoresScope scope;
    private final BuddhistDatePicker from = new BuddhistDatePicker(Words.of("hqscore.outage.from"));
    private final BuddhistDatePicker to = new BuddhistDatePicker(Words.of("hqscore.outage.to"));
    private final MultiSelectComboBox<ProvinceView> provinces =
            new MultiSelectComboBox<>(Words.of("hqscore.outage.where"));
    private final ReasonField reason = new ReasonField();
    private final RefusalLine refusal = new RefusalLine();

    OutageForm(ScoresScope scope) {
        this.scope = scope;
        addClassNames("card", "hq-form");
        from.setRequiredIndicatorVisible(true);
        to.setRequiredIndicatorVisible(true);
        provinces.setItems(scope.faces().registry().provinces());
        provinces.setItemLabelGenerator(one -> Words.either(one.nameTh(), one.nameEn()));
        provinces.setHelperText(Words.of("hqscore.outage.where.help"));
        Button done = new Button(Words.of("hqscore.outage.do"), press -> note());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div days = new Div(from, to);
        days.addClassName("hq-line");
        add(new H2(Words.of("hqscore.outage.record")), refusal, days, provinces, reason, done);
    }

    private void note() {
        refusal.clear();
        boolean first = Given.day(from);
        boolean last = Given.day(to);
        boolean why = reason.given();
        if (first && last && why && Attempt.to(this::put, refusal::say, scope::stale)) {
            scope.done(Words.of("hqscore.outage.recorded"));
        }
    }

    private void put() {
        scope.faces()
                .outages()
                .record(
                        from.getValue(),
                        to.getValue(),
                        provinces.getValue().stream().map(ProvinceView::id).collect(Collectors.toSet()),
                        reason.text());
    }
}
