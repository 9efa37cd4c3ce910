package eplan.ui.lao;

import com.vaadin.flow.component.Component;
import eplan.ui.component.EventTimeline.Event;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's timeline.
 *
 * @param at by which lines are put in order
 * @param link makes the way to what it is about each time the line is shown; null where there is none
 */
record CaseEntry(
        CaseKind kind, Instant at, Event event, @Nullable Supplier<Component> link) {

    CaseEntry(CaseKind kind, Instant at, Event event) {
        this(kind, at, event, null);
    }
}
