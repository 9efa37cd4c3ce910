package eplan.forms.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.forms.draft.Say;
import eplan.plan.Column;
import eplan.plan.EntrySheets.Filter;
import eplan.plan.EntrySheets.Option;
import eplan.plan.Projects;
import eplan.plan.Row;
import eplan.plan.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Above a grid: add, find, paste, spreadsheets; and beside each row what may be done with it. */
final class GridTools extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Sheet sheet;
    private final transient GridSection section;
    private final TextField text = new TextField();
    private final ComboBox<Option> by = new ComboBox<>();
    private final Checkbox onlyProblems = new Checkbox(Say.text("sheet.only-problems"));
    private final Button add = button("sheet.add", VaadinIcon.PLUS);
    private final Button paste = button("sheet.paste", VaadinIcon.PASTE);
    private final Button load = button("sheet.import", VaadinIcon.UPLOAD);
    private final transient @Nullable Column<Long> grouping;
    private boolean readOnly;

    GridTools(Desk desk, Sheet sheet, GridSection section) {
        this.desk = desk;
        this.sheet = sheet;
        this.section = section;
        this.grouping = sheet.equals(Projects.SHEET) ? Projects.STRATEGY : null;
        addClassName("sheet-tools");
        add.addClickListener(click -> section.addRow());
        paste.addClickListener(click -> paste());
        load.addClickListener(click -> new ImportDialog(desk, sheet).open());
        finding();
        add(add, paste, load, Exports.links(desk, sheet, section::filter), text, by, onlyProblems);
    }

    private void paste() {
        if (!section.holds()) {
            new PasteDialog(sheet, desk, pasted -> section.paste(pasted, null, null)).open();
        }
    }

    private static Button button(String key, VaadinIcon icon) {
        Button button = new Button(Say.text(key), icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void finding() {
        text.setPlaceholder(Say.text("sheet.find"));
        text.getElement().setProperty("accessibleName", Say.text("sheet.find"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("sheet-find");
        text.addValueChangeListener(change -> show(change.isFromClient(), () -> text.setValue(change.getOldValue())));
        by.setPlaceholder(Say.text("sheet.by-strategy"));
        by.getElement().setProperty("accessibleName", Say.text("sheet.by-strategy"));
        by.setItemLabelGenerator(Option::label);
        by.setClearButtonVisible(true);
        by.setVisible(grouping != null);
        by.addValueChangeListener(change -> show(change.isFromClient(), () -> by.setValue(change.getOldValue())));
        onlyProblems.addValueChangeListener(
                change -> show(change.isFromClient(), () -> onlyProblems.setValue(change.getOldValue())));
        text.getElement().getThemeList().add("small");
        by.getElement().getThemeList().add("small");
    }

    /** @param back sets the field that was changed as it was, when the grid cannot follow it now */
    private void show(boolean asked, Runnable back) {
        if (asked && !section.show(wanted())) {
            back.run();
        }
    }

    private Filter wanted() {
        Option chosen = by.getValue();
        return new Filter(
                text.getValue(),
                grouping == null || chosen == null ? null : grouping.key(),
                chosen == null ? null : chosen.id(),
                onlyProblems.getValue() ? section.problemRows() : null);
    }

    /** Shows everything again. */
    void clear() {
        text.clear();
        by.clear();
        onlyProblems.setValue(false);
    }

    void refresh(boolean look) {
        readOnly = look;
        add.setVisible(!look);
        paste.setVisible(!look);
        load.setVisible(!look);
        boolean problems = !section.problemRows().isEmpty();
        onlyProblems.setVisible(problems || onlyProblems.getValue());
        if (grouping != null) {
            Option chosen = by.getValue();
            List<Option> strategies =
                    desk.services().sheets().options(desk.key(), sheet).getOrDefault(grouping.key(), List.of());
            by.setItems(strategies);
            by.setValue(chosen);
        }
        boolean few =
                desk.services().sheets().totals(desk.key(), sheet, Filter.ALL).count() < 8;
        text.setVisible(!few || !text.isEmpty());
        by.setVisible(grouping != null && !few);
    }

    Component rowActs(Row row) {
        Div acts = new Div(small("sheet.history", VaadinIcon.CLOCK, () -> SheetForm.history(desk, sheet, row.id())));
        acts.addClassName("row-acts");
        if (!readOnly) {
            acts.add(small("sheet.remove", VaadinIcon.TRASH, () -> section.remove(row)));
        }
        return acts;
    }

    private static Button small(String key, VaadinIcon icon, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(Say.text(key));
        button.setTooltipText(Say.text(key));
        return button;
    }
}
