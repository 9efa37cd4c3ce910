package eplan.ui.messages;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.correspondence.Messages;
import eplan.correspondence.Messages.NewMessage;
import eplan.people.AccountView;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Where a message is written, with whom it mentions and its files. A refusal leaves everything as it was typed. */
final class WriteBox extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<NewMessage> act;
    private final transient Runnable sent;
    private final Div refusal = new Div();
    private final TextArea text = new TextArea(Words.of("messages.text"));
    private final MultiSelectComboBox<AccountView> mentions = MentionWords.field();
    private final PickedFiles files = new PickedFiles(this::refuse);
    private final Button send = new Button(Words.of("messages.send"), press -> send());

    /** @param act sends, and throws {@link eplan.shared.Refused} when a rule says no; @param sent called afterwards */
    WriteBox(Consumer<NewMessage> act, Runnable sent) {
        this.act = act;
        this.sent = sent;
        addClassName("write-box");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        text.setMaxLength(Messages.LONGEST);
        text.setMinRows(3);
        text.setMaxRows(14);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        ShortcutRegistration keys = send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        keys.listenOn(this);
        keys.setResetFocusOnActiveElement(true); // so that the last words come along
        Div below = new Div(mentions, files);
        below.addClassName("write-more");
        add(refusal, text, below, send);
    }

    /** Who can be mentioned. Those chosen before stay if they are among them. */
    void readers(List<AccountView> readers) {
        Set<AccountView> chosen = new HashSet<>(mentions.getSelectedItems());
        chosen.retainAll(Set.copyOf(readers));
        mentions.setItems(readers);
        mentions.setValue(chosen);
        mentions.setEnabled(!readers.isEmpty());
    }

    boolean isEmpty() {
        return text.getValue().isBlank()
                && files.files().isEmpty()
                && mentions.getSelectedItems().isEmpty();
    }

    private void send() {
        refusal.setVisible(false);
        boolean said = !text.getValue().isBlank();
        text.setErrorMessage(Words.of("refused.message.empty"));
        text.setInvalid(!said);
        if (!said) {
            text.focus();
        } else if (Attempt.to(() -> act.accept(typed()), this::refuse, () -> refuse(Words.of("error.gone")))) {
            clear();
            sent.run();
        }
        send.setEnabled(true);
    }

    private NewMessage typed() {
        return new NewMessage(
                text.getValue(),
                mentions.getSelectedItems().stream().map(AccountView::id).toList(),
                files.files());
    }

    private void clear() {
        text.clear();
        text.setInvalid(false);
        mentions.clear();
        files.clear();
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
    }
}
