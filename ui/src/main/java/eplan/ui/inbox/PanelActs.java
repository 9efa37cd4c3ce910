package eplan.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import eplan.cycle.EntryRounds.ItemView;
import eplan.inbox.WorkKind;
import eplan.people.Role;
import eplan.plan.EntryRecords.Status;
import eplan.shared.EntryRoundId;
import eplan.ui.casework.CaseActs;
import eplan.ui.casework.ChaseForm;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.extensions.ExtensionPart;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** What the person may do with the item in the panel, by its kind and their role. */
final class PanelActs extends PanelForm {
    private static final long serialVersionUID = 1L;

    /** Headquarters: nobody to pass it up to. */
    private static final int TOP = 3;

    /** What is asked here is an answer; chasing is on the round's other items. */
    private static final Set<WorkKind> HAVE_THEIR_OWN = Set.of(WorkKind.DISPUTE, WorkKind.EXTENSION);

    private final transient Runnable forget;
    private final transient CaseReading reading;
    private final transient CaseActs acts;

    /** @param faces to act with: in somebody's place where the item is to be acted on there */
    PanelActs(CaseFaces faces, CaseReading reading, PanelListener listener, Runnable forget) {
        this.reading = reading;
        this.forget = forget;
        this.acts = new CaseActs(faces.rounds(), faces.chasing(), listener);
        Role role = faces.actors().current().role();
        if (!role.mayWrite()) {
            return;
        }
        switch (reading.item().kind()) {
            case VERIFY -> {
                if (reading.round().mayVerify()) {
                    add(acts.verifyForm(reading.round()));
                }
            }
            case ENTER, ON_BEHALF -> addForms();
            case DISPUTE -> addDispute(faces, listener, role);
            case EXTENSION ->
                faces.extensions().ifPresent(all -> add(new ExtensionPart(all, reading.round(), listener)));
            case EXPEDITE, HIRING -> {}
        }
        if (role != Role.LAO_STAFF && !HAVE_THEIR_OWN.contains(reading.item().kind())) {
            addChase(chaseForm(faces, listener));
        }
    }

    @Override
    boolean fits(PanelReading now) {
        return now instanceof CaseReading other
                && other.item().kind() == reading.item().kind()
                && (other.item().level() < TOP) == (reading.item().level() < TOP)
                && other.round().mayVerify() == reading.round().mayVerify()
                && other.round().mayRecord() == reading.round().mayRecord()
                && Objects.equals(other.item().standsFor(), reading.item().standsFor());
    }

    private void addForms() {
        Div card = new Div(new H3(Words.of("panel.forms")));
        card.addClassNames("card", "panel-forms");
        for (ItemView item : reading.round().items()) {
            boolean record = reading.round().mayRecord() && item.state().status() != Status.COMPLETE;
            Anchor form = new Anchor(
                    "entry/" + reading.round().id() + "/" + item.item(),
                    Words.of(record ? "panel.record" : "panel.look", Words.of("item." + item.item())));
            card.add(form);
        }
        add(card);
    }

    /** Officers and heads say what came of it, or send the item back; the analyst whose entry it is about only looks. */
    private void addDispute(CaseFaces faces, PanelListener listener, Role role) {
        addForms();
        EntryRoundId id = reading.round().id();
        String item = reading.item().item();
        if (item == null || (role != Role.PROVINCIAL_OFFICER && role != Role.PROVINCIAL_HEAD)) {
            return;
        }
        add(
                answer(listener, "panel.dispute", remark -> faces.disputes().settle(id, item, remark)),
                answer(listener, "panel.dispute.back", reason -> faces.rounds().sendBack(id, item, reason)));
    }

    private static Button answer(PanelListener listener, String key, Consumer<String> act) {
        String name = Words.of(key);
        return new Button(
                name,
                click -> new ReasonDialog(name, Words.of(key + ".why"), name, text -> {
                            act.accept(text);
                            listener.done(Words.of(key + ".done"));
                        })
                        .open());
    }

    private ChaseForm chaseForm(CaseFaces faces, PanelListener listener) {
        EntryRoundId id = reading.round().id();
        ChaseForm form = acts.chaseForm(id, forget);
        if (reading.item().kind() == WorkKind.EXPEDITE) {
            form.addAct(acts.sendAnalyst(id));
            if (reading.item().level() < TOP) {
                form.addAct(acts.passUp(id));
            }
        }
        faces.extensions()
                .ifPresent(all ->
                        ExtensionPart.askButton(all, reading.round(), listener).ifPresent(form::addAct));
        form.goesOn(listener::next);
        return form;
    }
}
