package eplan.ui.hiring.scores;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.ui.casework.Words;
import eplan.ui.hiring.hq.Given;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One criterion of the province's half: its names and the most points that it gives. */
final class CriterionLine extends ListItem {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    private final TextField nameTh = new TextField(Words.of("hqscore.criterion.th"));
    private final TextField nameEn = new TextField(Words.of("hqscore.criterion.en"));
    private final IntegerField most = new IntegerField(Words.of("hqscore.criterion.most"));

    /** What a person does to a line. */
    interface Acts {
        void changed();

        void removed(CriterionLine line);
    }

    /** @param criterion null for a new one */
    CriterionLine(@Nullable Criterion criterion, boolean editable, Acts acts) {
        addClassName("hq-criterion");
        List.of(nameTh, nameEn).forEach(field -> field.setMaxLength(LONGEST));
        if (criterion != null) {
            nameTh.setValue(criterion.nameTh());
            nameEn.setValue(criterion.nameEn());
            most.setValue(criterion.most());
        }
        nameTh.addValueChangeListener(change -> acts.changed());
        nameEn.addValueChangeListener(change -> acts.changed());
        most.addValueChangeListener(change -> acts.changed());
        nameTh.setReadOnly(!editable);
        nameEn.setReadOnly(!editable);
        most.setReadOnly(!editable);
        add(nameTh, nameEn, most);
        if (editable) {
            Button remove = new Button(VaadinIcon.TRASH.create(), press -> acts.removed(this));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(Words.of("hqscore.criterion.remove"));
            add(remove);
        }
    }

    /** Points; 0 while there are none. */
    int most() {
        return Objects.requireNonNullElse(most.getValue(), 0);
    }

    /** Whether nothing is missing; what is says so. */
    boolean given() {
        boolean thai = Given.text(nameTh, Words.of("hqscore.criterion.missing"));
        boolean english = Given.text(nameEn, Words.of("hqscore.criterion.missing"));
        return Given.number(most) && thai && english;
    }

    Criterion criterion(int position) {
        return new Criterion(
                position, nameTh.getValue().strip(), nameEn.getValue().strip(), most());
    }
}
