package eplan.ui.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import eplan.correspondence.MailSettings;
import eplan.correspondence.MailSettings.Last;
import eplan.correspondence.MailSettings.Mine;
import eplan.correspondence.MailSettings.Settings;
import eplan.shared.Texts;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether, when, where to and in which language somebody gets the daily mail, and what became of the last. */
final class MailCard extends Section {
    private static final long serialVersionUID = 1L;

    private static final int EIGHT = 8;
    private static final int HOURS = 24;

    private final transient MailSettings mail;
    private final RefusalLine refusal = new RefusalLine();
    private final Paragraph noServer = new Paragraph(Words.of("mine.mail.no-server"));
    private final EmailField address = new EmailField(Words.of("mine.mail.address"));
    private final Checkbox daily = new Checkbox(Words.of("mine.mail.daily"));
    private final Select<Integer> hour = new Select<>();
    private final Select<Locale> language = new Select<>();
    private final Paragraph last = new Paragraph();

    MailCard(MailSettings mail) {
        this.mail = mail;
        addClassNames("card", "mine-card");
        noServer.addClassName("mine-warning");
        last.addClassName("muted");
        address.setMaxLength(MailSettings.LONGEST);
        address.setHelperText(Words.of("mine.mail.address.help"));
        address.getElement().setAttribute("autocomplete", "email");
        hour.setLabel(Words.of("mine.mail.hour"));
        hour.setItems(IntStream.range(0, HOURS).boxed().toList());
        hour.setItemLabelGenerator(MailCard::hourWords);
        language.setLabel(Words.of("mine.mail.language"));
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(one -> Words.of("mine.language." + one.getLanguage()));
        daily.addValueChangeListener(change -> hour.setEnabled(change.getValue()));
        Button save = new Button(Words.of("mine.mail.save"), press -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        H2 title = new H2(Words.of("mine.mail.title"));
        add(
                title,
                new Paragraph(Words.of("mine.mail.what")),
                noServer,
                refusal,
                address,
                daily,
                hour,
                language,
                save,
                last);
        show(mail.mine());
    }

    private static String hourWords(Integer hour) {
        return Words.of("mine.mail.from", "%02d.00".formatted(hour));
    }

    private void show(Mine mine) {
        Settings settings = mine.settings();
        noServer.setVisible(!mine.possible());
        address.setValue(settings.address() == null ? "" : settings.address());
        daily.setValue(settings.hour() != null);
        hour.setValue(settings.hour() == null ? EIGHT : settings.hour());
        hour.setEnabled(settings.hour() != null);
        language.setValue(settings.language());
        show(mine.last());
    }

    private void show(@Nullable Last latest) {
        last.setVisible(latest != null);
        if (latest != null) {
            last.setText(Words.of("mine.last." + latest.state(), latest.on()));
        }
    }

    private void save() {
        refusal.clear();
        address.setInvalid(false);
        Settings wanted =
                new Settings(address.getValue(), daily.getValue() ? hour.getValue() : null, language.getValue());
        if (Attempt.to(() -> mail.change(wanted), this::refuse, () -> refusal.say(Words.of("error.stale")))) {
            Notify.done(Words.of("mine.mail.saved"));
            show(mail.mine());
        }
    }

    /** All that a rule says no to here is about the address. */
    private void refuse(String why) {
        address.setErrorMessage(why);
        address.setInvalid(true);
        address.focus();
    }
}
