package eplan.ui.casework;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.BiConsumer;

/** The analyst's look at what was recorded: accept it, or return named items with a reason. */
public final class VerifyForm extends Div {
    private static final long serialVersionUID = 1L;

    private final RefusalLine refusal = new RefusalLine();
    private final CheckboxGroup<String> items = new CheckboxGroup<>();
    private final TextArea reason = new TextArea();
    private transient Runnable accept = () -> {};
    private transient BiConsumer<List<String>, String> giveBack = (items, why) -> {};

    VerifyForm(List<String> itemKeys) {
        addClassNames("card", "verify");
        Button accepted = new Button(Words.of("verify.accept"), click -> {
            refusal.clear();
            accept.run();
        });
        accepted.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        items.setLabel(Words.of("verify.items"));
        items.setItems(itemKeys);
        items.setItemLabelGenerator(item -> Words.of("item." + item));
        reason.setLabel(Words.of("verify.reason"));
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        Button returned = new Button(Words.of("verify.return"), click -> check());
        add(new H3(Words.of("verify.title")), refusal, accepted, items, reason, returned);
        if (itemKeys.size() == 1) {
            items.setValue(java.util.Set.copyOf(itemKeys));
        }
    }

    void onAccept(Runnable act) {
        accept = act;
    }

    void onReturn(BiConsumer<List<String>, String> act) {
        giveBack = act;
    }

    private void check() {
        List<String> chosen = items.getListDataView()
                .getItems()
                .filter(items.getValue()::contains)
                .toList();
        refusal.clear();
        items.setErrorMessage(Words.of("verify.items.missing"));
        items.setInvalid(chosen.isEmpty());
        reason.setErrorMessage(Words.of("verify.reason.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        if (!items.isInvalid() && !reason.isInvalid()) {
            giveBack.accept(chosen, reason.getValue().strip());
        }
    }

    /** A rule says no: says why, at the field if it is about one, and keeps what was typed. */
    void refuse(String key, String why) {
        switch (key) {
            case "refused.return.items" -> {
                items.setErrorMessage(why);
                items.setInvalid(true);
            }
            case "refused.return.reason" -> {
                reason.setErrorMessage(why);
                reason.setInvalid(true);
            }
            default -> refusal.say(why);
        }
    }
}
