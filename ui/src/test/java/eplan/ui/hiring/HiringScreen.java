package eplan.ui.hiring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.testing.ScreenTest;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A page of the hiring cycle on {@link Calls}, in the hiring year 2554, on 9 March 2554. */
public abstract class HiringScreen extends ScreenTest {

    protected final Calls calls = new Calls();

    /** The faces that the page asks for, and the package it is in. */
    protected abstract List<Class<?>> faces();

    protected abstract String scanned();

    @Override
    protected void register(GenericApplicationContext context) {
        faces().forEach(face -> registerFace(context, face));
        var annotated = (AnnotationConfigApplicationContext) context;
        annotated.register(HiringReader.class);
        annotated.scan(scanned());
    }

    private <T> void registerFace(GenericApplicationContext context, Class<T> face) {
        context.registerBean(face, () -> calls.face(face));
    }

    protected void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    protected void press(String text, Component in) {
        test(find(Button.class, in).withText(text).single()).click();
    }

    protected void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    /** Gives the reason in the dialog that is open. */
    protected void because(String reason) {
        ReasonDialog dialog = find(ReasonDialog.class).single();
        test(find(TextArea.class, dialog).single()).setValue(reason);
        test(find(Button.class, dialog).all().getLast()).click();
    }

    protected boolean offers(String text) {
        return find(Button.class).withText(text).exists();
    }

    protected TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    protected TextArea area(String label) {
        return find(TextArea.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    protected IntegerField number(String label) {
        return find(IntegerField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    protected BuddhistDatePicker day(String label) {
        return find(BuddhistDatePicker.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    /** Where the links of the page lead. */
    protected List<String> links(Component in) {
        return find(Anchor.class, in).all().stream().map(Anchor::getHref).toList();
    }
}
