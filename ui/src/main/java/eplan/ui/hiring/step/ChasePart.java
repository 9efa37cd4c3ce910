package eplan.ui.hiring.step;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import eplan.cycle.Chasing.ChaseNote;
import eplan.cycle.Chasing.ChaseNoteView;
import eplan.hiring.HiringSteps.May;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.CaseActs;
import eplan.ui.casework.CaseLines;
import eplan.ui.casework.ChaseForm;
import eplan.ui.casework.Words;
import eplan.ui.component.EventTimeline;
import eplan.ui.component.Notify;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chasing a step: who was called and what they promised, reminding, passing it up; and the notes so far. */
final class ChasePart extends Section {
    private static final long serialVersionUID = 1L;

    private static final String NO_ROUND = "";

    private final transient InStep here;
    private transient @Nullable ChaseNote kept;

    ChasePart(InStep here) {
        this.here = here;
        addClassName("hiring-part");
        add(new H2(Words.of("steppage.chase")));
        if (here.may(May.CHASE)) {
            add(form());
        }
        Div acts = acts();
        acts.setVisible(acts.getComponentCount() > 0);
        add(acts);
        List<ChaseNoteView> notes = here.faces().chases().notes(here.id());
        if (!notes.isEmpty()) {
            add(new EventTimeline(CaseLines.ofRound(NO_ROUND, List.of(), notes, notes.size())));
        }
        setVisible(here.may(May.CHASE) || acts.isVisible() || !notes.isEmpty());
    }

    private ChaseForm form() {
        ChaseForm form = new ChaseForm();
        form.saves(this::note, this::noted);
        return form;
    }

    private void note(ChaseNote note) {
        here.faces().chases().note(here.id(), note);
        kept = note;
    }

    private void noted() {
        ChaseNote note = kept;
        here.done(
                note == null || note.promisedOn() == null
                        ? Words.of("chase.saved")
                        : Words.of("chase.saved.sleep", note.promisedOn()));
    }

    private Div acts() {
        Div acts = new Div();
        acts.addClassName("hiring-acts");
        if (here.may(May.CHASE)) {
            acts.add(new Button(Words.of("steppage.remind"), press -> remind()));
        }
        if (here.may(May.PASS_UP)) {
            acts.add(CaseActs.asking("act.up", reason -> here.faces().chases().passUp(here.id(), reason), here));
        }
        return acts;
    }

    private void remind() {
        Attempt.to(
                () -> {
                    boolean now = here.faces().chases().remind(here.id());
                    here.done(Words.of(now ? "steppage.reminded" : "steppage.reminded.already"));
                },
                Notify::warn,
                here::stale);
    }
}
