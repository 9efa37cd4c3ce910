package eplan.forms.sheet;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import eplan.plan.Column;

/** How wide a column is, and on which side its values stand. */
record Look(String width, int grow, ColumnTextAlign align) {

    private static final int SHORT = 50;
    private static final int MIDDLE = 250;

    static Look of(Column<?> column) {
        return switch (column.kind()) {
            case AMOUNT -> new Look("150px", 0, ColumnTextAlign.END);
            case COUNT -> new Look("110px", 0, ColumnTextAlign.END);
            case DATE -> new Look("150px", 0, ColumnTextAlign.START);
            case CHOICE, YES_NO -> new Look("160px", 0, ColumnTextAlign.START);
            case REFERENCE -> new Look("200px", 1, ColumnTextAlign.START);
            case TEXT -> text(column.longest());
        };
    }

    private static Look text(int longest) {
        if (longest <= SHORT) {
            return new Look("90px", 0, ColumnTextAlign.START);
        }
        return new Look(longest <= MIDDLE ? "150px" : "240px", longest <= MIDDLE ? 0 : 1, ColumnTextAlign.START);
    }
}
