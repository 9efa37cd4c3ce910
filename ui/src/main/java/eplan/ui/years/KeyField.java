package eplan.ui.years;

import com.vaadin.flow.component.textfield.TextField;
import eplan.ui.casework.Words;
import java.util.regex.Pattern;

/** The short Latin word by which addresses and files call a new round. */
final class KeyField extends FormPart {
    private static final long serialVersionUID = 1L;

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,30}");
    private static final int LONGEST = 31;

    private final TextField word = new TextField();

    /** @param proposed what it is unless the person types another */
    KeyField(String proposed) {
        word.setLabel(Words.of("years.key"));
        word.setHelperText(Words.of("years.key.hint"));
        word.setMaxLength(LONGEST);
        word.setValue(proposed);
        add(word);
    }

    @Override
    void check() {
        if (isVisible()) {
            say(word, KEY.matcher(key()).matches(), Words.of("years.key.wrong"));
        }
    }

    String key() {
        return word.getValue().strip();
    }
}
