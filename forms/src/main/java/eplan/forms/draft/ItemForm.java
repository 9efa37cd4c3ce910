package eplan.forms.draft;

import com.vaadin.flow.component.Component;
import eplan.forms.api.EntryForms.Opened;

/** The form of one entry item, or of several. */
public interface ItemForm {

    boolean covers(String item);

    Component open(Opened opened);
}
