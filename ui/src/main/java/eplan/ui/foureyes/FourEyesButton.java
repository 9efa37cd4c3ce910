package eplan.ui.foureyes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import eplan.timeline.ChangeSets;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;

/** Switches four eyes on or off, with a reason. For process owners. */
@StyleSheet("context://eplan/foureyes.css")
public final class FourEyesButton extends Button {
    private static final long serialVersionUID = 1L;

    private final transient ChangeSets sets;
    private final transient Runnable switched;

    /** @param switched after it was done */
    public FourEyesButton(ChangeSets sets, Runnable switched) {
        this.sets = sets;
        this.switched = switched;
        addClassName("four-eyes-button");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(press -> ask(!sets.fourEyes()));
        name();
    }

    private void name() {
        setText(Words.of(sets.fourEyes() ? "changeset.four-eyes.off" : "changeset.four-eyes.on"));
    }

    private void ask(boolean on) {
        String act = Words.of(on ? "changeset.four-eyes.on" : "changeset.four-eyes.off");
        new ReasonDialog(act, Words.of("changeset.four-eyes.explained"), act, why -> {
                    sets.fourEyes(on, why);
                    name();
                    Notify.done(Words.of(on ? "changeset.four-eyes.is-on" : "changeset.four-eyes.is-off"));
                    switched.run();
                })
                .open();
    }
}
