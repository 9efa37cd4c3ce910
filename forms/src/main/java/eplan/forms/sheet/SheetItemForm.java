package eplan.forms.sheet;

import com.vaadin.flow.component.Component;
import eplan.forms.api.EntryForms.Opened;
import eplan.forms.draft.ItemForm;
import eplan.plan.EntryItems;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;

/** Every item that is made of sheets. */
@org.springframework.stereotype.Component
@Lazy
@Order(1)
class SheetItemForm implements ItemForm {

    private final SheetServices services;

    SheetItemForm(SheetServices services) {
        this.services = services;
    }

    @Override
    public boolean covers(String item) {
        return EntryItems.hasSheets(item);
    }

    @Override
    public Component open(Opened opened) {
        return new SheetForm(opened, services);
    }
}
