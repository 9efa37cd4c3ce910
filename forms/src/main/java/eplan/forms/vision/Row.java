package eplan.forms.vision;

import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** One of several rows that people add, remove and move. */
abstract class Row extends Div {
    private static final long serialVersionUID = 1L;

    /** Counted from 0; the row calls itself by one more. */
    abstract void place(int index);

    abstract void focus();

    abstract void readOnly(boolean readOnly);

    abstract void mark(Map<String, String> errors);

    /** Focuses the field if it is in this row. */
    abstract boolean focusField(String field);

    /** Where the buttons that move and remove the row go. */
    abstract void tools(Div buttons);
}
