package eplan.ui.casework;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.forms.api.BuddhistDatePicker;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who was called, what they said, by when they promise and what comes next: one act that records and lets the task sleep. */
public final class ChaseForm extends Div {
    private static final long serialVersionUID = 1L;

    /** Characters of a note ({@code eplan.cycle.Chasing} takes no more). */
    private static final int LONGEST = 2000;

    /** Characters of the next step, likewise. */
    private static final int LONGEST_STEP = 200;

    /** What was typed so far, kept while the person looks at another case. */
    public record Draft(
            Channel channel,
            String person,
            String outcome,
            @Nullable LocalDate promised,
            String nextStep) {
        public static final Draft EMPTY = new Draft(Channel.TELEPHONE, "", "", null, "");
    }

    /** Message keys of what is wrong with the promised date. */
    private static final String ABOUT_THE_DATE = "refused.promise.";

    private final RefusalLine refusal = new RefusalLine();
    private final Select<Channel> channel = new Select<>();
    private final TextField person = new TextField();
    private final TextArea outcome = new TextArea();
    private final BuddhistDatePicker promised = new BuddhistDatePicker();
    private final TextField nextStep = new TextField();
    private final Button save = new Button();
    private transient Predicate<ChaseNote> saved = note -> false;
    private transient Runnable next = () -> {};

    public ChaseForm() {
        addClassNames("card", "chase");
        askWho();
        askWhat();
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> check());
        saveByKeyboard();
        add(new H3(Words.of("chase.title")), refusal, channel, promised, person, outcome, nextStep, save);
        write(Draft.EMPTY);
    }

    private void askWho() {
        channel.setLabel(Words.of("chase.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(item -> Words.of("channel." + item));
        person.setLabel(Words.of("chase.person"));
        person.setMaxLength(120);
    }

    private void askWhat() {
        promised.setLabel(Words.of("chase.promised"));
        promised.setClearButtonVisible(true);
        promised.addValueChangeListener(change -> nameSave());
        outcome.setLabel(Words.of("chase.outcome"));
        outcome.setPlaceholder(Words.of("chase.outcome.hint"));
        outcome.setValueChangeMode(ValueChangeMode.ON_BLUR);
        outcome.setRequiredIndicatorVisible(true);
        nextStep.setLabel(Words.of("chase.next"));
        nextStep.setPlaceholder(Words.of("chase.next.hint"));
        nextStep.setMaxLength(LONGEST_STEP);
    }

    /** Ctrl+Enter wherever the person types in the form. */
    private void saveByKeyboard() {
        ShortcutRegistration keys =
                Shortcuts.addShortcutListener(this, this::saveAndGoOn, Key.ENTER, KeyModifier.CONTROL);
        keys.listenOn(this);
        keys.setResetFocusOnActiveElement(true); // so that the last words come along
    }

    /** What recording does; it tells whether it was done. */
    void onSave(Predicate<ChaseNote> act) {
        saved = act;
    }

    /** Where the person is led who records by keyboard. */
    public void goesOn(Runnable then) {
        next = then;
    }

    /** What Ctrl+Enter does: records what was typed and, if that was done, goes on. */
    public void saveAndGoOn() {
        if (check()) {
            next.run();
        }
    }

    /** To where the result is typed. */
    public void focus() {
        outcome.focus();
    }

    /**
     * Records with {@code act}; a refusal is said in the form, which keeps what was typed.
     *
     * @param then called when it was recorded
     */
    public void saves(Consumer<ChaseNote> act, Runnable then) {
        onSave(note -> {
            boolean done =
                    Attempt.byKey(() -> act.accept(note), this::refuse, () -> refusal.say(Words.of("error.stale")));
            if (done) {
                then.run();
            }
            return done;
        });
    }

    /** Further acts, beside the one that records. */
    public void addAct(Button act) {
        add(act);
    }

    private void nameSave() {
        LocalDate day = promised.getValue();
        save.setText(day == null ? Words.of("chase.save") : Words.of("chase.save.sleep", Words.brief(day)));
    }

    /** Records what was typed, if that can be. @return whether it was recorded */
    private boolean check() {
        boolean said = !outcome.getValue().isBlank();
        boolean fits = outcome.getValue().strip().length() <= LONGEST;
        outcome.setErrorMessage(said ? Words.of("refused.note.long", LONGEST) : Words.of("chase.outcome.missing"));
        outcome.setInvalid(!said || !fits);
        if (promised.unreadable()) { // the picker says so itself; a promise is not dropped because it was mistyped
            promised.focus();
            return false;
        }
        return said && fits && recorded(read());
    }

    private boolean recorded(Draft typed) {
        promised.setErrorMessage(null);
        refusal.clear();
        return saved.test(new ChaseNote(
                typed.channel(),
                orNull(typed.person()),
                typed.outcome().strip(),
                typed.promised(),
                orNull(typed.nextStep())));
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    /** A rule says no: says why, at the date if that is what it is about, and keeps what was typed. */
    void refuse(String key, String why) {
        if (key.startsWith(ABOUT_THE_DATE)) {
            promised.setErrorMessage(why);
            promised.setInvalid(true);
            promised.focus();
        } else {
            refusal.say(why);
        }
    }

    public Draft read() {
        return new Draft(
                channel.getValue(), person.getValue(), outcome.getValue(), promised.getValue(), nextStep.getValue());
    }

    public void write(Draft draft) {
        channel.setValue(draft.channel());
        person.setValue(draft.person());
        outcome.setValue(draft.outcome());
        outcome.setInvalid(false);
        nextStep.setValue(draft.nextStep());
        refusal.clear();
        promised.setValue(draft.promised());
        promised.setInvalid(false);
        nameSave();
    }
}
