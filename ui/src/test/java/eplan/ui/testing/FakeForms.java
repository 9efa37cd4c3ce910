package eplan.ui.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import eplan.forms.api.EntryForms;
import eplan.forms.api.KeepsDrafts;
import org.jspecify.annotations.Nullable;

/** Remembers how the form was opened; keeps what is typed unless a test says otherwise. */
public final class FakeForms implements EntryForms {

    public @Nullable Opened opened;
    public boolean allKept = true;

    @Override
    public Component open(Opened how) {
        opened = how;
        return new Form("แบบบันทึก " + how.item());
    }

    private final class Form extends Div implements KeepsDrafts {
        private static final long serialVersionUID = 1L;

        Form(String text) {
            super(text);
        }

        @Override
        public boolean allKept() {
            return allKept;
        }
    }
}
