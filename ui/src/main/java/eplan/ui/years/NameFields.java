package eplan.ui.years;

import com.vaadin.flow.component.textfield.TextField;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.ui.casework.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The round's names in both languages; without a short one the name serves. */
final class NameFields extends FormPart {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;
    private static final int LONGEST_SHORT = 60;

    private final TextField nameTh = new TextField(Words.of("years.name.th"));
    private final TextField nameEn = new TextField(Words.of("years.name.en"));
    private final TextField shortTh = new TextField(Words.of("years.short.th"));
    private final TextField shortEn = new TextField(Words.of("years.short.en"));

    NameFields(@Nullable RoundPlan plan) {
        List.of(nameTh, nameEn).forEach(field -> {
            field.setMaxLength(LONGEST);
            field.setRequiredIndicatorVisible(true);
        });
        List.of(shortTh, shortEn).forEach(field -> field.setMaxLength(LONGEST_SHORT));
        if (plan != null) {
            nameTh.setValue(plan.nameTh());
            nameEn.setValue(plan.nameEn());
            shortTh.setValue(plan.shortTh());
            shortEn.setValue(plan.shortEn());
        }
        add(nameTh, nameEn, shortTh, shortEn);
    }

    @Override
    void check() {
        List.of(nameTh, nameEn)
                .forEach(field -> say(field, !field.getValue().isBlank(), Words.of("years.name.missing")));
    }

    String nameTh() {
        return nameTh.getValue().strip();
    }

    String nameEn() {
        return nameEn.getValue().strip();
    }

    String shortTh() {
        return shortTh.getValue().isBlank() ? nameTh() : shortTh.getValue().strip();
    }

    String shortEn() {
        return shortEn.getValue().isBlank() ? nameEn() : shortEn.getValue().strip();
    }
}
