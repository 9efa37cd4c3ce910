package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import eplan.timeline.ChangeSets.DateChange;
import eplan.ui.casework.Words;
import java.util.List;

/** What moves with a holiday of a year that is not in force, asked before it is kept: nothing can be taken back by undo there. */
final class HolidayAhead extends Dialog {
    private static final long serialVersionUID = 1L;

    /** @param keep does it; what is refused is said where it was typed */
    HolidayAhead(String title, List<DateChange> dates, EditWords words, Runnable keep) {
        addClassName("holiday-ahead");
        setWidth("560px");
        setHeaderTitle(title);
        add(new Paragraph(Words.of("draft-year.holiday.at-once")), FollowedDates.orNone(dates, words));
        Button done = new Button(Words.of("draft-year.holiday.keep"), press -> {
            close();
            keep.run();
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), done);
    }
}
