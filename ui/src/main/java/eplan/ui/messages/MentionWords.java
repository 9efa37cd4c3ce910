package eplan.ui.messages;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import eplan.people.AccountView;
import eplan.ui.casework.Words;

/** The field of people to mention, chosen by name and role, in the reader's language. */
final class MentionWords {

    private MentionWords() {}

    static MultiSelectComboBox<AccountView> field() {
        MultiSelectComboBox<AccountView> field = new MultiSelectComboBox<>();
        field.setLabel(Words.of("messages.mention"));
        field.setHelperText(Words.of("messages.mention.more"));
        field.setItemLabelGenerator(person -> person.displayName() + " · " + Words.of("role." + person.role()));
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.setClearButtonVisible(true);
        field.setI18n(spoken());
        return field;
    }

    /** What a screen reader says. */
    private static MultiSelectComboBoxI18n spoken() {
        MultiSelectComboBoxI18n words = new MultiSelectComboBoxI18n();
        words.setCleared(Words.of("messages.mention.cleared"));
        words.setFocused(Words.of("messages.mention.focused"));
        words.setSelected(Words.of("messages.mention.selected"));
        words.setDeselected(Words.of("messages.mention.deselected"));
        words.setTotal(Words.of("messages.mention.total", "{count}"));
        return words;
    }
}
