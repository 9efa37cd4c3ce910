package eplan.ui.hiring.province;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.hiring.Headcounts;
import eplan.hiring.HiringRequests;
import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringRequests.Request;
import eplan.hiring.Renewals.NotKept;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.hiring.Confirm;
import eplan.ui.hiring.FormMistakes;
import java.util.List;

/** The request while it is written: kept as a draft while typing, sent once. What a rule refuses leaves what was typed. */
final class RequestForm extends Div {
    private static final long serialVersionUID = 1L;

    /** How long after the last key the draft is kept. */
    static final int PAUSE_MS = 600;

    private static final int LONGEST_REASONS = 2000;
    private static final int LONGEST_NAME = 200;

    private final transient InProvince here;
    private final transient HiringRequests requests;
    private final int headcount;
    private final FormMistakes mistakes = new FormMistakes();
    private final IntegerField posts = new IntegerField(Words.of("hiringprovince.request.posts"));
    private final TextArea reasons = new TextArea(Words.of("hiringprovince.request.reasons"));
    private final TextField signer = new TextField(Words.of("hiringprovince.request.signer"));
    private final TextField position = new TextField(Words.of("hiringprovince.request.position"));
    private final PeopleRows people;
    private final Span kept = new Span();
    private final Button reread = new Button(Words.of("hiringpage.reread"));
    private int version;
    private boolean stale;

    RequestForm(InProvince here, Request request) {
        this.here = here;
        this.requests = here.forms().requests();
        this.headcount = request.headcount();
        this.version = request.version();
        addClassNames("card", "hiring-form");
        List<NotKept> notKept = here.forms().renewals().notKept(here.year(), here.id());
        people = new PeopleRows(request.form().people(), request.analysts(), notKept, this::typed);
        ask(request.form());
        kept.addClassName("muted");
        kept.getElement().setAttribute("role", "status");
        Button send = new Button(Words.of("hiringprovince.request.send"), press -> check());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        reread.addClickListener(press -> here.changed().run());
        reread.setVisible(false);
        Div foot = new Div(send, kept, reread);
        foot.addClassName("hiring-acts");
        add(mistakes, posts, people, reasons, signer, position, foot);
    }

    private void ask(Form form) {
        posts.setMin(0);
        posts.setMax(Headcounts.MOST_POSTS);
        posts.setStepButtonsVisible(true);
        posts.setValue(form.posts());
        posts.setRequiredIndicatorVisible(true);
        posts.setHelperText(Words.of("hiringprovince.request.posts.hint", headcount));
        reasons.setMaxLength(LONGEST_REASONS);
        reasons.setMinRows(3);
        reasons.setValue(form.reasons());
        reasons.setHelperText(Words.of("hiringprovince.request.reasons.hint"));
        signer.setMaxLength(LONGEST_NAME);
        signer.setRequiredIndicatorVisible(true);
        signer.setValue(form.signer());
        position.setMaxLength(LONGEST_NAME);
        position.setRequiredIndicatorVisible(true);
        position.setValue(form.position());
        keepsWhileTyping(posts, posts);
        keepsWhileTyping(reasons, reasons);
        keepsWhileTyping(signer, signer);
        keepsWhileTyping(position, position);
    }

    private void keepsWhileTyping(HasValueChangeMode timing, HasValue<?, ?> field) {
        timing.setValueChangeMode(ValueChangeMode.LAZY);
        timing.setValueChangeTimeout(PAUSE_MS);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed();
            }
        });
    }

    private void typed() {
        if (!stale) {
            keep();
        }
    }

    /** @return whether it was kept */
    private boolean keep() {
        return Attempt.to(
                () -> {
                    version = requests.keep(here.year(), here.id(), version, read())
                            .version();
                    kept.setText(Words.of(
                            "hiringpage.kept",
                            Words.moment(here.reader().clock().now())));
                },
                this::refused,
                this::changedElsewhere);
    }

    private Form read() {
        Integer wanted = posts.getValue();
        return new Form(
                wanted == null ? 0 : wanted,
                people.people(),
                reasons.getValue().strip(),
                signer.getValue().strip(),
                position.getValue().strip());
    }

    private void refused(String why) {
        kept.setText(Words.of("hiringpage.unkept", why));
    }

    /** Nothing more is kept from here: what is typed would overwrite what the other one wrote. */
    private void changedElsewhere() {
        stale = true;
        reread.setVisible(true);
        refused(Words.of("error.stale"));
    }

    private void check() {
        mistakes.clear();
        Integer wanted = posts.getValue();
        mistakes.given(posts, wanted != null && wanted >= 0, Words.of("hiringprovince.request.posts.missing"));
        boolean none = wanted != null && wanted == 0;
        boolean more = wanted != null && wanted > headcount;
        mistakes.given(
                reasons,
                !(none || more) || !reasons.getValue().isBlank(),
                Words.of(none ? "hiringprovince.request.reasons.none" : "hiringprovince.request.reasons.missing"));
        mistakes.given(signer, !signer.getValue().isBlank(), Words.of("hiringprovince.request.signer.missing"));
        mistakes.given(position, !position.getValue().isBlank(), Words.of("hiringprovince.request.position.missing"));
        if (wanted != null && people.people().size() > wanted) {
            mistakes.lead(Words.of("hiringprovince.request.people.many", wanted), people.another());
        }
        if (stale) {
            mistakes.say(Words.of("error.stale"));
        } else if (mistakes.none() && keep()) {
            String send = Words.of("hiringprovince.request.send");
            Confirm.ask(send, Words.of("hiringprovince.request.send.why"), send, this::send);
        }
    }

    private void send() {
        if (Attempt.to(() -> requests.send(here.year(), here.id()), mistakes::say, here::stale)) {
            here.done(Words.of("hiringprovince.request.send.done"));
        }
    }
}
