package eplan.ui.hiring.province;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.hiring.HiringApprovals.Approval;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.hiring.Confirm;
import eplan.ui.hiring.FormMistakes;
import java.time.LocalDate;

/** The province's approval is complete: for how many posts, by which letter. */
final class ApproveForm extends Section {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_LETTER = 200;

    private final transient InProvince here;
    private final int headcount;
    private final FormMistakes mistakes = new FormMistakes();
    private final IntegerField posts = new IntegerField(Words.of("hiringprovince.approval.posts"));
    private final TextField letter = new TextField(Words.of("hiringprovince.approval.letter"));
    private final BuddhistDatePicker dated = new BuddhistDatePicker(Words.of("hiringprovince.approval.dated"));

    ApproveForm(InProvince here, Approval approval) {
        this.here = here;
        this.headcount = approval.headcount();
        addClassNames("card", "hiring-form");
        posts.setMin(1);
        posts.setMax(Math.max(1, headcount));
        posts.setStepButtonsVisible(true);
        posts.setRequiredIndicatorVisible(true);
        posts.setHelperText(Words.of("hiringprovince.request.posts.hint", headcount));
        if (headcount > 0) {
            posts.setValue(headcount);
        }
        letter.setMaxLength(LONGEST_LETTER);
        letter.setRequiredIndicatorVisible(true);
        dated.setRequiredIndicatorVisible(true);
        Button approve = new Button(Words.of("hiringprovince.approve"), press -> check());
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph why = new Paragraph(Words.of("hiringprovince.approve.why"));
        why.addClassName("muted");
        add(new H3(Words.of("hiringprovince.approve")), why, mistakes, posts, letter, dated, approve);
    }

    private void check() {
        mistakes.clear();
        Integer wanted = posts.getValue();
        boolean fits = wanted != null && wanted > 0 && wanted <= headcount;
        mistakes.given(posts, fits, Words.of("hiringprovince.approval.posts.wrong", headcount));
        mistakes.given(letter, !letter.getValue().isBlank(), Words.of("hiringprovince.approval.letter.missing"));
        mistakes.day(dated, Words.of("hiringprovince.approval.dated.missing"));
        LocalDate day = dated.getValue();
        if (mistakes.none() && wanted != null && day != null) {
            String number = letter.getValue().strip();
            Confirm.ask(
                    Words.of("hiringprovince.approve"),
                    Words.of("hiringprovince.approve.sure", wanted, number, day),
                    Words.of("hiringprovince.approve"),
                    () -> approve(wanted, number, day));
        }
    }

    private void approve(int wanted, String number, LocalDate day) {
        if (Attempt.to(
                () -> here.forms().approvals().approve(here.year(), here.id(), wanted, number, day),
                mistakes::say,
                here::stale)) {
            here.done(Words.of("hiringprovince.approve.done"));
        }
    }
}
