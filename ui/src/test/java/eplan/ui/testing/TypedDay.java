package eplan.ui.testing;

import com.vaadin.browserless.ComponentTester;
import eplan.forms.api.BuddhistDatePicker;

/** A day that somebody types and the browser cannot read: it sends the text as it is. */
public final class TypedDay extends ComponentTester<BuddhistDatePicker> {

    public TypedDay(BuddhistDatePicker field) {
        super(field);
    }

    /** In the place of what was there. */
    public void type(String text) {
        ensureComponentIsUsable();
        getComponent().clear();
        getComponent().getElement().setProperty("_inputElementValue", text);
        fireDomEvent("unparsable-change");
    }
}
