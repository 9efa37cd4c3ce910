package eplan.forms.api;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import eplan.cycle.EntryRounds.EntryRoundView;
import org.jspecify.annotations.Nullable;

/**
 * Finds the form for an entry item. Items without a form of their own get the attestation form.
 *
 * <p>Views know this interface only, so what the forms are made of is named here: the production bundle holds nothing
 * that is not reachable from a route.
 */
@Uses(BuddhistDatePicker.class)
@Uses(Button.class)
@Uses(Checkbox.class)
@Uses(ComboBox.class)
@Uses(Dialog.class)
@Uses(Grid.class)
@Uses(ProgressBar.class)
@Uses(RowGrid.class)
@Uses(Select.class)
@Uses(Upload.class)
@Uses(Details.class)
@Uses(Icon.class)
@Uses(RadioButtonGroup.class)
@Uses(TextArea.class)
@Uses(TextField.class)
public interface EntryForms {

    /** The form, filled with what is recorded so far; it saves drafts while the person types, and completes as a separate act. */
    Component open(Opened opened);

    /**
     * @param item key of the entry item
     * @param readOnly only look: the round is accepted or locked, or the actor may not record
     * @param onBehalfReason why an analyst enters it for the LAO; null when the LAO does it itself
     * @param completed called after the item was declared complete
     */
    record Opened(
            EntryRoundView round,
            String item,
            boolean readOnly,
            @Nullable String onBehalfReason,
            Runnable completed) {}
}
