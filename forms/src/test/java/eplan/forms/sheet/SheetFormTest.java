package eplan.forms.sheet;

import com.vaadin.browserless.component.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.forms.api.RowGrid;
import eplan.forms.testing.FormTest;
import eplan.plan.Column;
import eplan.plan.EntrySheets;
import eplan.plan.EntrySheets.Filter;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.plan.Sheet;
import eplan.plan.SmallContent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms made of sheets: cells are clicked and typed into, fields are found by sheet and column. */
abstract class SheetFormTest extends FormTest {

    static final String SEND = "ส่งว่าครบถ้วน…";
    static final String SEND_NOW = "ส่งว่าครบถ้วน";
    static final String ADD = "เพิ่มแถว";

    @Autowired
    EntrySheets sheets;

    @Autowired
    SmallContent content;

    /** Records rows as the person signed in, before the form is opened. */
    void recorded(RecordKey key, Sheet sheet, Row... rows) {
        sheets.save(
                key,
                Stream.of(rows).map(row -> new RowEdit(sheet, Row.NEW, row)).toList(),
                null);
    }

    List<Row> kept(RecordKey key, Sheet sheet) {
        return sheets.rows(key, sheet, Filter.ALL, 0, 100);
    }

    GridSection section(Sheet sheet) {
        return find(GridSection.class)
                .withCondition(one -> one.sheet().equals(sheet))
                .single();
    }

    RowGrid grid(Sheet sheet) {
        return find(RowGrid.class, section(sheet)).single();
    }

    /** What the cell says; rows count from 0. */
    String cell(Sheet sheet, int row, Column<?> column) {
        var grid = test(grid(sheet));
        return grid.getCellText(row, grid.getColumnPosition(column.key()));
    }

    void click(Sheet sheet, int row, Column<?> column) {
        RowGrid grid = grid(sheet);
        Row shown = test(grid).getRow(row);
        grid.getDataCommunicator().getKeyMapper().refresh(shown); // the browser has the row as it is now
        GridKt._clickItem(grid, row, column.key());
        roundTrip();
    }

    /** The field in the cell of the row that is being edited. */
    Component editor(Sheet sheet, Column<?> column) {
        roundTrip();
        return grid(sheet).getColumnByKey(column.key()).getEditorComponent();
    }

    TextField textEditor(Sheet sheet, Column<?> column) {
        return (TextField) editor(sheet, column);
    }

    void type(Sheet sheet, Column<?> column, String text) {
        test(textEditor(sheet, column)).setValue(text);
    }

    void type(Sheet sheet, Column<?> column, LocalDate day) {
        test((BuddhistDatePicker) editor(sheet, column)).setValue(day);
    }

    @SuppressWarnings("unchecked") // of options or of codes: the label tells
    void choose(Sheet sheet, Column<?> column, String label) {
        test((ComboBox<Object>) editor(sheet, column)).selectItem(label);
    }

    /** The field of a sheet of one row. */
    <T extends Component> T field(Class<T> type, Sheet sheet, Column<?> column) {
        return find(type).withId(sheet.key() + "-" + column.key()).single();
    }

    /** How a cell is marked: {@code cell-error}, {@code cell-warning}, or null. */
    String mark(Sheet sheet, int row, Column<?> column) {
        RowGrid grid = grid(sheet);
        Row shown = test(grid).getRow(row);
        return grid.getColumnByKey(column.key()).getPartNameGenerator().apply(shown);
    }

    boolean editing(Sheet sheet) {
        roundTrip();
        return grid(sheet).getEditor().isOpen();
    }

    boolean offered(String text) {
        return find(Button.class).withText(text).exists();
    }

    boolean offered(Sheet sheet, String text) {
        return find(Button.class, section(sheet)).withText(text).exists();
    }

    void press(Sheet sheet, String text) {
        test(find(Button.class, section(sheet)).withText(text).single()).click();
    }

    <T extends Component> void press(Class<T> dialog, String text) {
        test(find(Button.class, find(dialog).single()).withText(text).single()).click();
    }

    <T extends Component> TextArea area(Class<T> dialog) {
        return find(TextArea.class, find(dialog).single()).single();
    }

    void remove(Sheet sheet, int row) {
        askToRemove(sheet, row);
        press(RemoveDialog.class, "ลบแถว");
    }

    void askToRemove(Sheet sheet, int row) {
        Component acts = test(grid(sheet)).getCellComponent(row, "acts");
        test(find(Button.class, acts).withAttribute("aria-label", "ลบแถว").single())
                .click();
    }

    /** What the panel above the form says, each finding a link. */
    List<String> findings() {
        return find(NativeButton.class, find(FindingsPanel.class).single()).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    void follow(String finding) {
        test(find(NativeButton.class).withText(finding).single()).click();
        roundTrip();
    }
}
