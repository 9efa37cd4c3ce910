package eplan.forms.draft;

import com.vaadin.flow.component.Component;
import java.util.Map;

/**
 * What a person fills in: the fields of one form. Fields have ids, those that {@link
 * eplan.plan.EntryRecords.Problem#field()} speaks of.
 */
public interface Fields<C> {

    Component component();

    C read();

    /** Shows content; is no change by the person. */
    void write(C content);

    /** Takes the ids that what is shown was kept under; shows nothing else. */
    default void learn(C kept) {}

    void readOnly(boolean readOnly);

    /** Says beside each field what is wrong with it, by field id; nothing beside the others. */
    void mark(Map<String, String> errors);

    void focus(String field);

    /** Called whenever the person has changed something and pauses. */
    void onChange(Runnable changed);
}
