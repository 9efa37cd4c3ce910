package eplan.ui.hiring.contract;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import eplan.hiring.Contracts.Signed;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import eplan.ui.hiring.HiringLinks;

/** What signing led to: the password of a new account, which is told once, and by when the documents are due. */
final class SignedCard extends Section {
    private static final long serialVersionUID = 1L;

    /** Where the browser keeps the clipboard to itself, the text is at least selected. */
    private static final String COPY = "this.focus(); this.inputElement.select();"
            + " if (navigator.clipboard) { navigator.clipboard.writeText(this.value); }";

    SignedCard(Signed signed) {
        addClassNames("card", "hiring-part", "hiring-signed");
        getElement().setAttribute("role", "status");
        add(
                new H2(Words.of("signpage.done")),
                new Paragraph(Words.of("signpage.done.documents", signed.documentsDue())));
        String username = signed.username();
        String password = signed.password();
        if (username == null || password == null) {
            add(new Paragraph(Words.of("signpage.done.kept")));
        } else {
            add(
                    new Paragraph(Words.of("signpage.done.once")),
                    told("signpage.username", username, "signpage.copy.username"),
                    told("signpage.password", password, "signpage.copy.password"));
        }
        Anchor contract = new Anchor(HiringLinks.contract(signed.id()), Words.of("signpage.done.contract"));
        contract.addClassNames("button-link", "primary");
        add(contract);
    }

    private static Div told(String label, String value, String copy) {
        TextField field = new TextField(Words.of(label));
        field.setReadOnly(true);
        field.setValue(value);
        Button button = new Button(Words.of(copy), press -> {
            field.getElement().executeJs(COPY);
            Notify.done(Words.of("signpage.copied"));
        });
        Div line = new Div(field, button);
        line.addClassName("hiring-told");
        return line;
    }
}
