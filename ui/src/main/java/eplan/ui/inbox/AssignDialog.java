package eplan.ui.inbox;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.inbox.WorkActs.Kind;
import eplan.people.AccountView;
import eplan.shared.AccountId;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks which colleague gets the items, with a word for them; or puts the items back. */
final class AssignDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /** Characters of the remark ({@code eplan.inbox.WorkActs} takes no more). */
    private static final int LONGEST = 1000;

    /** What the dialog does. */
    interface Acts {
        Did assign(AccountId to, @Nullable String remark);

        Did release();

        /** Called when the dialog is closed. */
        void done(Kind kind, Did did);
    }

    private final transient Acts acts;
    private final Select<AccountView> to = new Select<>();
    private final TextArea remark = new TextArea(Words.of("assign.remark"));

    /** @param holders colleagues who may hold all of the items */
    AssignDialog(int count, List<AccountView> holders, Acts acts) {
        this.acts = acts;
        addClassName("assign");
        setHeaderTitle(Words.of("assign.title", count));
        setWidth("460px");
        getFooter()
                .add(
                        new Button(Words.of("assign.release"), click -> attempt(Kind.RELEASE, acts::release)),
                        new Button(Words.of("reason.cancel"), click -> close()));
        if (holders.isEmpty()) {
            add(new Paragraph(Words.of("assign.nobody")));
        } else {
            ask(holders);
        }
    }

    private void ask(List<AccountView> holders) {
        to.setLabel(Words.of("assign.to"));
        to.setItems(holders);
        to.setItemLabelGenerator(one -> one.displayName() + " · " + Words.of("role." + one.role()));
        to.setWidthFull();
        to.focus();
        remark.setMaxLength(LONGEST);
        remark.setWidthFull();
        add(to, remark);
        Button give = new Button(Words.of("assign.do"), click -> check());
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ShortcutRegistration keys = give.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        keys.listenOn(this);
        keys.setResetFocusOnActiveElement(true); // so that the last words come along
        getFooter().add(give);
    }

    private void check() {
        AccountView holder = to.getValue();
        if (holder == null) {
            refuse(Words.of("assign.to.missing"));
        } else {
            String said = remark.getValue().strip();
            attempt(Kind.ASSIGN, () -> acts.assign(holder.id(), said.isEmpty() ? null : said));
        }
    }

    private void attempt(Kind kind, Supplier<Did> act) {
        Attempt.to(
                () -> {
                    Did did = act.get();
                    close();
                    acts.done(kind, did);
                },
                this::refuse,
                () -> refuse(Words.of("error.stale")));
    }

    private void refuse(String why) {
        if (to.isAttached()) {
            to.setErrorMessage(why);
            to.setInvalid(true);
        } else {
            Notify.warn(why);
        }
    }
}
