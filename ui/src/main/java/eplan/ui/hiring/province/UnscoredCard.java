package eplan.ui.hiring.province;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import eplan.hiring.ProvinceEvaluations.Unscored;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.time.LocalDate;

/** Somebody present without one scored day: not evaluated this year. */
final class UnscoredCard extends Section {
    private static final long serialVersionUID = 1L;

    UnscoredCard(Unscored one) {
        addClassNames("card", "hiring-part", "evaluation");
        Div head = new Div(new H3(one.name()), new Chip("mute", "–", why(one)));
        head.addClassName("hiring-line");
        add(head);
    }

    private static String why(Unscored one) {
        LocalDate began = one.began();
        return began != null && began.isAfter(one.cutOff())
                ? Words.of("hiringprovince.evaluation.began", began, one.cutOff())
                : Words.of("hiringprovince.evaluation.unscored", one.cutOff());
    }
}
