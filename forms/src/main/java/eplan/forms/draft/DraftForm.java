package eplan.forms.draft;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import eplan.forms.api.EntryForms.Opened;
import eplan.forms.api.KeepsDrafts;
import eplan.forms.draft.Store.Stored;
import eplan.plan.EntryRecords.Status;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * The form of one entry item: keeps each change as a draft on the server, and completes as an act of its own. What the
 * person typed stays on the screen whatever happens to the record meanwhile, and on the server too while they have to choose.
 */
@StyleSheet("context://eplan/forms.css")
public final class DraftForm<C> extends Div implements KeepsDrafts {
    private static final long serialVersionUID = 1L;

    private final transient Opened opened;
    private final transient Draft<C> draft;
    private final transient Supplier<Fields<C>> moreFields;
    private final transient Fields<C> fields;
    private final transient FormServices services;
    private final transient Together<C> together;
    private final Notice notice = new Notice();
    private final Checklist checklist;
    private final OthersLine others;
    private final SavedLine saved = new SavedLine(this::changed);
    private final CloseGuard guard = new CloseGuard(getElement());
    private final Div acts = new Div();
    private final Button complete = new Button(Say.text("forms.complete"));
    /** Somebody else was faster, and the person has not chosen yet. */
    private boolean stale;

    /** @param fields makes the form's fields; once more when another person's version is shown beside them */
    public DraftForm(Opened opened, Supplier<Fields<C>> fields, Store<C> store, FormServices services) {
        this.opened = opened;
        this.moreFields = fields;
        this.fields = fields.get();
        this.services = services;
        this.draft = new Draft<>(opened, store, services, this.fields.read());
        this.together = new Together<>(draft, this.fields, saved, new Meanwhile());
        this.others = new OthersLine(FormServices.key(opened), services.presence(), services.clock());
        this.checklist = new Checklist(this.fields, draft::problems);
        addClassName("draft-form");
        complete.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        complete.addClickListener(click -> complete());
        acts.addClassName("form-acts");
        acts.add(complete);
        Div foot = new Div(new Div(saved, others), acts);
        foot.addClassName("form-foot");
        add(notice, together.notice(), checklist, this.fields.component(), foot);
        show(draft.load());
        if (acts.isVisible()) {
            Attempt.to(together::resume, saved::failed, () -> {});
        }
        this.fields.onChange(this::changed);
    }

    /** A further act, beside the one that completes: it changes the record on the server, from the version given. */
    public void addAct(String text, String told, LongConsumer act) {
        acts.addComponentAsFirst(new Button(text, click -> {
            C mine = fields.read();
            if (Attempt.to(() -> draft.change(act), this::refused, together::stale)) {
                replace(told, mine);
            }
        }));
    }

    private void show(Stored<C> stored) {
        Status status = stored.state().status();
        boolean look = opened.readOnly() || status == Status.COMPLETE;
        fields.write(stored.content());
        fields.readOnly(look);
        acts.setVisible(!look);
        draft.goOnFrom(stored.state(), fields.read());
        saved.found(stored.state());
        together.notice().hide();
        choose(false);
        guard.ask(false);
        if (status == Status.RETURNED) {
            notice.show(false, Say.text("forms.returned", services.whyReturned(FormServices.key(opened))));
        } else if (status == Status.COMPLETE && !opened.readOnly()) {
            notice.show(false, Say.text("forms.sent"));
        } else {
            notice.hide();
        }
    }

    private void changed() {
        if (stale) {
            Attempt.to(together::typed, saved::failed, () -> {});
        } else if (Attempt.to(this::keep, saved::failed, together::stale)) {
            Attempt.to(checklist::refresh, saved::failed, together::stale);
        }
        guard.ask(!allKept());
    }

    @Override
    public boolean allKept() {
        C shown = fields.read();
        return draft.isKept(shown) || draft.waitsWith(shown);
    }

    private void keep() {
        boolean written = draft.keep(fields);
        boolean settled = draft.settled();
        if (written || settled) {
            saved.kept(services.clock().now());
            others.look();
        }
    }

    private void complete() {
        if (Attempt.to(this::keep, saved::failed, together::stale)) {
            Attempt.to(
                    () -> {
                        if (checklist.passes()) {
                            draft.complete();
                            opened.completed().run();
                        }
                    },
                    this::refused,
                    together::stale);
        }
        guard.ask(!allKept());
    }

    private void refused(String why) {
        notice.show(true, why);
    }

    private void takeTheirs() {
        replace(Say.text("forms.stale.loaded"), fields.read());
    }

    /** Shows the record as it is now; what was on the screen can be brought back. */
    private void replace(String told, C mine) {
        Attempt.to(
                () -> {
                    Stored<C> now = draft.load();
                    show(now);
                    if (now.state().status() == Status.COMPLETE) {
                        setAside();
                    } else {
                        offerBack(told, mine);
                        draft.settled();
                    }
                    checklist.refresh();
                },
                saved::failed,
                () -> {});
    }

    private void offerBack(String told, C mine) {
        if (acts.isVisible()) {
            notice.show(false, told, new Button(Say.text("forms.restore"), click -> {
                fields.write(mine);
                notice.hide();
                changed();
            }));
        }
    }

    /** What waits is asked about when the record was returned, and is opened again. */
    private void setAside() {
        if (draft.waits()) {
            notice.show(false, Say.text("forms.sent.aside"));
            draft.setAside();
        }
    }

    private void overwrite(Stored<C> theirs) {
        draft.goOnFrom(theirs.state(), theirs.content());
        choose(false);
        notice.hide();
        changed();
    }

    private void choose(boolean must) {
        stale = must;
        acts.setEnabled(!must);
    }

    /** What happens here when somebody else was faster. */
    private final class Meanwhile implements Together.Form<C> {
        @Override
        public void choose(boolean must) {
            DraftForm.this.choose(must);
        }

        @Override
        public void keepOn() {
            changed();
        }

        @Override
        public void chooseWhole(Stored<C> theirs) {
            choose(true);
            Conflict.tell(notice, theirs, moreFields.get(), DraftForm.this::takeTheirs, () -> overwrite(theirs));
        }
    }
}
