package eplan.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.inbox.HiringWork;
import eplan.inbox.Inbox.WorkItemView;
import eplan.shared.WorkItemId;
import eplan.timeline.RoundKind;
import eplan.ui.casework.CaseLines;
import eplan.ui.casework.ChaseForm;
import eplan.ui.casework.DeadlineCard;
import eplan.ui.casework.Words;
import eplan.ui.component.EventTimeline;
import eplan.ui.component.RoundStrip;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The case beside the list: whom to call, how the year stands, what was tried, and the next act. */
final class CasePanel extends Section {
    private static final long serialVersionUID = 1L;

    private static final int EVENTS = 4;

    private final transient CaseFaces faces;
    private final transient PanelListener listener;
    private final transient Taking taking;
    private final Div info = new Div();
    private final Div acts = new Div();
    /** What was typed in other cases, so that looking elsewhere loses nothing. */
    private final Map<Object, ChaseForm.Draft> drafts = new HashMap<>();

    private transient @Nullable WorkItemView shown;
    private @Nullable PanelForm form;
    /** That what is shown is not so any more, once it was said. */
    private @Nullable Div notice;

    private String noticed = "";

    CasePanel(CaseFaces faces, PanelListener listener) {
        this.faces = faces;
        this.listener = listener;
        this.taking = new Taking(faces, listener);
        addClassName("panel");
        getElement().setAttribute("aria-label", Words.of("panel.label"));
        add(info, acts);
    }

    /**
     * Shows an item's case. The same item again is read afresh, and its form keeps what was typed.
     *
     * @throws eplan.shared.NotFound when it is gone or out of scope
     */
    void show(WorkItemView item) {
        PanelReading reading = PanelReading.of(faces, item);
        tell(reading);
        if (!fits(reading)) {
            keepDraft();
            showActs(reading);
        }
        shown = item;
    }

    /** Whether the form that is there serves this item too. */
    private boolean fits(PanelReading reading) {
        return shown != null && shown.id().equals(reading.item().id()) && form != null && form.fits(reading);
    }

    /**
     * Shows what others changed; a form that somebody may be typing in stays, though it may serve no more: that is said.
     *
     * @throws eplan.shared.NotFound when the item is gone or out of scope
     */
    void follow(WorkItemView item) {
        if (item.equals(shown) && noticed.isEmpty()) {
            return;
        }
        PanelReading reading = PanelReading.of(faces, item);
        if (fits(reading)) {
            tell(reading);
            shown = item;
        } else {
            notice("panel.changed", new Button(Words.of("panel.reload"), click -> listener.stale()));
        }
    }

    private void tell(PanelReading reading) {
        forgetNotice();
        info.removeAll();
        info.add(new PanelHead(reading, taking.of(reading.item()), listener::closed));
        switch (reading) {
            case CaseReading round -> tellRound(round);
            case StepReading step ->
                info.add(
                        new StepCard(step),
                        new EventTimeline(CaseLines.ofRound(step.item().roundKey(), List.of(), step.notes(), EVENTS)));
        }
    }

    private void tellRound(CaseReading reading) {
        String key = reading.item().roundKey();
        DeadlineCard date = new DeadlineCard(reading.round(), reading.calendar(), true);
        faces.extensions()
                .ifPresent(all -> date.told(() -> all.deadlines()
                        .why(reading.round().round(), reading.lao().id())));
        info.add(
                new RoundStrip(yearly(reading), key, null),
                date,
                new EventTimeline(CaseLines.ofRound(key, reading.history(), reading.notes(), EVENTS)));
    }

    private void showActs(PanelReading reading) {
        acts.removeAll();
        CaseFaces here = faces.inPlaceOf(reading.item().standsFor());
        PanelForm next = switch (reading) {
            case CaseReading round -> new PanelActs(here, round, listener, this::forgetDraft);
            case StepReading step -> new StepActs(here, step, listener, this::forgetDraft);
        };
        next.restore(drafts.get(about(reading.item())));
        acts.add(next);
        form = next;
    }

    /** Items of one round, or of one step, share what was typed. */
    private static Object about(WorkItemView item) {
        HiringWork hiring = item.hiring();
        return hiring == null ? Objects.requireNonNull(item.entryRound()) : hiring.step();
    }

    private List<EntryRoundView> yearly(CaseReading reading) {
        return reading.year().stream()
                .filter(round -> round.kind() != RoundKind.MONTHLY
                        || round.id().equals(reading.item().entryRound()))
                .toList();
    }

    private void keepDraft() {
        if (shown != null && form != null) {
            drafts.put(about(shown), form.draft());
        }
    }

    private void forgetDraft() {
        if (shown != null && form != null) {
            drafts.remove(about(shown));
            form.restore(null);
        }
    }

    /** The item is gone; what was typed stays, so that it can be copied or noted on the case's own page. */
    void gone() {
        notice("panel.gone");
    }

    /** Once, however often it is told. */
    private void notice(String key, Component... more) {
        if (noticed.equals(key)) {
            return;
        }
        forgetNotice();
        Div said = new Div(Words.of(key));
        said.add(more);
        said.addClassNames("card", "gone");
        said.getElement().setAttribute("role", "alert");
        info.addComponentAsFirst(said);
        notice = said;
        noticed = key;
    }

    private void forgetNotice() {
        if (notice != null) {
            notice.removeFromParent();
        }
        notice = null;
        noticed = "";
    }

    /** To write the next note without the mouse. */
    void focusForm() {
        if (form != null) {
            form.focus();
        }
    }

    @Nullable
    WorkItemId item() {
        return shown == null ? null : shown.id();
    }

    void clear() {
        keepDraft();
        shown = null;
        form = null;
        forgetNotice();
        info.removeAll();
        acts.removeAll();
    }
}
