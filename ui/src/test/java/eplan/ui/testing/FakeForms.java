package eplan.ui.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import eplan.forms.api.EntryForms;
import org.jspecify.annotations.Nullable;

/** Remembers how the form was opened. */
public final class FakeForms implements EntryForms {

    public @Nullable Opened opened;

    @Override
    public Component open(Opened how) {
        opened = how;
        return new Div("แบบบันทึก " + how.item());
    }
}
