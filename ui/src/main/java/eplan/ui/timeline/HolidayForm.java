package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.timeline.Holidays.Holiday;
import eplan.timeline.Holidays.Kind;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a holiday into the draft, or moves one; proposes the substitute day of one on a weekend. */
final class HolidayForm extends Div {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    private final transient HolidayActs acts;
    private final BuddhistDatePicker day = new BuddhistDatePicker();
    private final TextField name = new TextField();
    private final Select<Kind> kind = new Select<>();
    private final TextField source = new TextField();
    private final Button add = new Button("", press -> add());
    private final Button stop = new Button(Words.of("reason.cancel"), press -> startOver());
    private final RefusalLine refusal = new RefusalLine();
    private final Div substitute = new Div();
    private transient @Nullable Holiday moving;

    HolidayForm(HolidayActs acts) {
        this.acts = acts;
        addClassName("holiday-form");
        day.setLabel(Words.of("holiday.day"));
        name.setLabel(Words.of("holiday.name"));
        kind.setLabel(Words.of("holiday.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> Words.of("holiday.kind." + one));
        source.setLabel(Words.of("holiday.source"));
        source.setPlaceholder(Words.of("holiday.source.hint"));
        List.of(name, source).forEach(field -> field.setMaxLength(LONGEST));
        substitute.addClassName("holiday-substitute");
        substitute.getElement().setAttribute("role", "status");
        stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(add, stop);
        buttons.addClassName("move-acts");
        add(day, name, kind, source, buttons, refusal, substitute);
        startOver();
    }

    /** Another day for that holiday; its source is asked for anew. */
    void move(Holiday holiday) {
        startOver();
        moving = holiday;
        name.setValue(holiday.nameTh());
        kind.setValue(holiday.kind());
        day.setInitialPosition(holiday.day());
        source.setHelperText(Words.of("holiday.moving", holiday.day(), ShippedWords.of(holiday.source())));
        add.setText(Words.of("holiday.move.do"));
        stop.setVisible(true);
        day.focus();
    }

    private void startOver() {
        moving = null;
        day.clear();
        day.setInvalid(false);
        name.clear();
        kind.setValue(Kind.SPECIAL);
        source.clear();
        source.setHelperText("");
        add.setText(Words.of("holiday.add"));
        stop.setVisible(false);
        refusal.clear();
        substitute.removeAll();
    }

    private void add() {
        refusal.clear();
        LocalDate when = day.getValue();
        if (when == null) {
            noDay();
            return;
        }
        day.setInvalid(false);
        Holiday from = moving;
        String english = from != null && from.nameTh().equals(name.getValue()) ? from.nameEn() : name.getValue();
        var holiday = new Holiday(when, name.getValue(), english, kind.getValue(), source.getValue(), "");
        acts.put(holiday, from == null ? null : from.day(), refusal::say, () -> {
            startOver();
            propose(holiday);
        });
    }

    private void noDay() {
        if (!day.unreadable()) { // that the picker says itself
            day.setErrorMessage(Words.of("timeline.field.missing"));
            day.setInvalid(true);
        }
        day.focus();
    }

    /** It becomes an ordinary day; a refusal is said where one of a new holiday would be. */
    void cancel(Holiday holiday) {
        refusal.clear();
        acts.cancel(holiday, why -> {
            refusal.say(why);
            refusal.scrollIntoView();
        });
    }

    private void propose(Holiday holiday) {
        Holiday instead = acts.substitute(holiday);
        if (instead == null) {
            substitute.add(new Span(acts.done(holiday.day())));
            return;
        }
        Button put = new Button(
                Words.of("holiday.substitute.do", instead.day()),
                press -> acts.put(instead, null, refusal::say, () -> {
                    substitute.removeAll();
                    substitute.add(new Span(acts.done(instead.day())));
                }));
        substitute.add(new Span(Words.of("holiday.substitute", holiday.day(), instead.day())), put);
    }
}
