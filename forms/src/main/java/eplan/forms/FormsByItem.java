package eplan.forms;

import com.vaadin.flow.component.Component;
import eplan.forms.api.EntryForms;
import eplan.forms.draft.ItemForm;
import java.util.List;
import org.springframework.context.annotation.Lazy;

/** The first form that covers the item; the attestation form, which covers all, comes last. */
@org.springframework.stereotype.Component
@Lazy // asked for by views only
class FormsByItem implements EntryForms {

    private final List<ItemForm> forms;

    FormsByItem(List<ItemForm> forms) {
        this.forms = forms;
    }

    @Override
    public Component open(Opened opened) {
        return forms.stream()
                .filter(form -> form.covers(opened.item()))
                .findFirst()
                .orElseThrow()
                .open(opened);
    }
}
