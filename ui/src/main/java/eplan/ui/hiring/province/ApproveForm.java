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
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.hiring.Confirm;
import eplan.ui.hiring.FormMistakes;
import java.time.LocalDate;

/** For how many posts the province approves hiring, by which letter: for the first time, which completes its step, or further ones. */
final class ApproveForm extends Section {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_LETTER = 200;

    private final transient InProvince here;
    private final transient Approving approving;
    private final String texts;
    private final int least;
    private final int most;
    private final FormMistakes mistakes = new FormMistakes();
    private final IntegerField posts = new IntegerField(Words.of("hiringprovince.approval.posts"));
    private final TextField letter = new TextField(Words.of("hiringprovince.approval.letter"));
    private final BuddhistDatePicker dated = new BuddhistDatePicker(Words.of("hiringprovince.approval.dated"));

    /** Approves for the first time, or more. */
    private interface Approving {
        void approve(FiscalYear year, ProvinceId province, int posts, String letter, LocalDate dated);
    }

    static ApproveForm first(InProvince here, Approval approval) {
        return new ApproveForm(
                here, here.forms().approvals()::approve, "hiringprovince.approve", 0, approval.headcount());
    }

    /** Where the headcount leaves room for more. */
    static ApproveForm further(InProvince here, Approval approval) {
        return new ApproveForm(here, here.forms().approvals()::approveMore, "hiringprovince.more", 1, approval.room());
    }

    /** @param texts under which key its texts are. @param least and most posts that can be approved */
    private ApproveForm(InProvince here, Approving approving, String texts, int least, int most) {
        this.here = here;
        this.approving = approving;
        this.texts = texts;
        this.least = least;
        this.most = most;
        addClassNames("card", "hiring-form");
        posts.setMin(least);
        posts.setMax(Math.max(least, most));
        posts.setStepButtonsVisible(true);
        posts.setRequiredIndicatorVisible(true);
        posts.setHelperText(Words.of(texts + ".hint", most));
        if (most >= least) {
            posts.setValue(most);
        }
        letter.setMaxLength(LONGEST_LETTER);
        letter.setRequiredIndicatorVisible(true);
        dated.setRequiredIndicatorVisible(true);
        Button approve = new Button(Words.of(texts), press -> check());
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph why = new Paragraph(Words.of(texts + ".why"));
        why.addClassName("muted");
        add(new H3(Words.of(texts)), why, mistakes, posts, letter, dated, approve);
    }

    private void check() {
        mistakes.clear();
        Integer wanted = posts.getValue();
        boolean fits = wanted != null && wanted >= least && wanted <= most;
        mistakes.given(posts, fits, Words.of("hiringprovince.approval.posts.wrong", least, most));
        mistakes.given(letter, !letter.getValue().isBlank(), Words.of("hiringprovince.approval.letter.missing"));
        mistakes.day(dated, Words.of("hiringprovince.approval.dated.missing"));
        LocalDate day = dated.getValue();
        if (mistakes.none() && wanted != null && day != null) {
            String number = letter.getValue().strip();
            Confirm.ask(
                    Words.of(texts),
                    Words.of(texts + ".sure", wanted, number, day),
                    Words.of(texts),
                    () -> approve(wanted, number, day));
        }
    }

    private void approve(int wanted, String number, LocalDate day) {
        if (Attempt.to(
                () -> approving.approve(here.year(), here.id(), wanted, number, day), mistakes::say, here::stale)) {
            here.done(Words.of(texts + ".done"));
        }
    }
}
