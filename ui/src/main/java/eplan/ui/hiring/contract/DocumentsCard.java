package eplan.ui.hiring.contract;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.Contracts.ContractView;
import eplan.hiring.Contracts.Documents;
import eplan.hiring.Contracts.FileKind;
import eplan.shared.HiringStepId;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import eplan.ui.hiring.Confirm;
import eplan.ui.hiring.HiringChips;
import eplan.ui.hiring.HiringLinks;

/** The hiring documents and the copy of the contract: the province sends them, headquarters accept them or give them back (note 2). */
final class DocumentsCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient InContract here;
    private final RefusalLine refusal = new RefusalLine();

    DocumentsCard(InContract here) {
        this.here = here;
        ContractView view = here.view();
        Documents state = view.line().documents();
        boolean changes = here.reader().writesForProvince() && withProvince(state) && !view.calledOff();
        addClassNames("card", "hiring-part");
        setId("documents");
        Div head = new Div(new H2(Words.of("contractpage.documents")), HiringChips.documents(view.line()));
        head.addClassName("hiring-line");
        add(head, due(view), refusal);
        if (state == Documents.RETURNED && view.documentsReturned() != null) {
            Div returned = new Div(Words.of("contractpage.documents.returned", view.documentsReturned()));
            returned.addClassName("returned");
            add(returned);
        }
        add(
                new ContractFileList(here, FileKind.CONTRACT, view.copies(), changes),
                new ContractFileList(here, FileKind.OTHER, view.others(), changes),
                acts(state, changes));
    }

    private static boolean withProvince(Documents state) {
        return state == Documents.TO_SEND || state == Documents.RETURNED;
    }

    private static Div due(ContractView view) {
        Div due = new Div();
        due.addClassName("hiring-line");
        if (view.documentsDue() != null) {
            due.add(new Span(Words.of("contractpage.documents.due", view.documentsDue())));
        }
        HiringStepId step = view.documentStep();
        if (step != null) {
            due.add(new Anchor(HiringLinks.step(step), Words.of("contractpage.documents.step")));
        }
        return due;
    }

    private Div acts(Documents state, boolean changes) {
        Div acts = new Div();
        acts.addClassName("hiring-acts");
        if (changes) {
            acts.add(primary("contractpage.documents.send", this::askToSend));
            if (here.view().copies().isEmpty()) {
                Paragraph copy = new Paragraph(Words.of("contractpage.documents.copy"));
                copy.addClassName("muted");
                acts.add(copy);
            }
        } else if (state == Documents.WITH_HQ
                && !here.view().calledOff()
                && here.reader().headquarters()) {
            acts.add(
                    primary("contractpage.documents.accept", this::askToAccept),
                    new Button(Words.of("contractpage.documents.return"), press -> askToReturn()));
        }
        return acts;
    }

    private static Button primary(String key, Runnable act) {
        Button button = new Button(Words.of(key), press -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void askToSend() {
        String send = Words.of("contractpage.documents.send");
        Confirm.ask(
                send,
                Words.of("contractpage.documents.send.why"),
                send,
                () -> act(() -> here.contracts().sendDocuments(here.id()), "contractpage.documents.sent"));
    }

    private void askToAccept() {
        String accept = Words.of("contractpage.documents.accept");
        Confirm.ask(
                accept,
                Words.of("contractpage.documents.accept.why"),
                accept,
                () -> act(() -> here.contracts().acceptDocuments(here.id()), "contractpage.documents.accepted"));
    }

    private void askToReturn() {
        String back = Words.of("contractpage.documents.return");
        new ReasonDialog(back, Words.of("contractpage.documents.return.why"), back, reason -> {
                    here.contracts().returnDocuments(here.id(), reason);
                    here.done(Words.of("contractpage.documents.return.done"));
                })
                .open();
    }

    private void act(Runnable act, String said) {
        refusal.clear();
        if (Attempt.to(act, refusal::say, here::stale)) {
            here.done(Words.of(said));
        }
    }
}
