package eplan.ui.hiring.hq;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.ContractView;
import eplan.hiring.HiringFile;
import eplan.hiring.HiringSteps.StepView;
import eplan.shared.ContractId;
import eplan.shared.HiringStepId;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import eplan.ui.component.StandingChip;
import eplan.ui.hiring.Confirm;
import eplan.ui.hiring.HiringFiles;
import eplan.ui.hiring.HiringLinks;
import java.util.List;

/** One contract whose documents are with headquarters: by when they are to be checked, the files, and accepting or returning them. */
final class DocumentLine extends ListItem {
    private static final long serialVersionUID = 1L;

    private final transient HqScope scope;
    private final transient ContractLine line;

    DocumentLine(HqScope scope, ContractLine line) {
        this.scope = scope;
        this.line = line;
        addClassName("hq-item");
        ContractView view = scope.faces().contracts().view(line.id());
        Details files = new Details(
                Words.of(
                        "hiringhq.documents.files",
                        view.copies().size() + view.others().size()),
                files(view));
        files.addClassName("hq-wide");
        add(who(), due(view), files);
        if (scope.faces().mayAct()) {
            add(acts());
        }
    }

    private Div who() {
        Anchor link = new Anchor(HiringLinks.contract(line.id()), line.contractor());
        link.addClassName("strong");
        Span where = new Span(Words.of("hiringhq.documents.contract", line.provinceTh(), line.number()));
        where.addClassName("muted");
        return stacked(link, where);
    }

    private Div due(ContractView view) {
        HiringStepId id = view.documentStep();
        if (id == null) {
            return new Div();
        }
        StepView step = scope.faces().steps().view(id);
        Div due = new Div(
                StandingChip.of(step.standing(), step.workingDaysOverdue()),
                new Anchor(HiringLinks.step(id), Words.of("deadline.due", step.dueOn())));
        due.addClassName("hq-chips");
        return due;
    }

    private static Div stacked(Anchor link, Span below) {
        Div both = new Div(link, below);
        both.addClassName("hq-stack");
        return both;
    }

    private UnorderedList files(ContractView view) {
        UnorderedList list = new UnorderedList();
        List.of(view.copies(), view.others()).forEach(some -> some.forEach(file -> list.add(file(file))));
        return list;
    }

    private ListItem file(HiringFile file) {
        ContractId contract = line.id();
        Span by = new Span(Words.of("hiringhq.documents.file", file.by(), Words.moment(file.at())));
        by.addClassName("muted");
        return new ListItem(
                scope.faces().mayAct()
                        ? HiringFiles.file(file, () -> scope.faces().contracts().file(contract, file.id()))
                        : new Span(file.name()),
                by);
    }

    private Div acts() {
        Button accept = new Button(Words.of("hiringhq.documents.accept"), press -> askToAccept());
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setAriaLabel(Words.of("hiringhq.documents.accept") + ": " + line.contractor());
        Button back = new Button(Words.of("hiringhq.documents.return"), press -> sendBack());
        back.setAriaLabel(Words.of("hiringhq.documents.return") + ": " + line.contractor());
        Div acts = new Div(accept, back);
        acts.addClassName("hq-acts");
        return acts;
    }

    private void askToAccept() {
        String accept = Words.of("hiringhq.documents.accept");
        Confirm.ask(
                accept,
                Words.of("hiringhq.documents.accept.why", line.contractor(), line.provinceTh()),
                accept,
                this::accept);
    }

    private void accept() {
        if (Attempt.to(() -> scope.faces().contracts().acceptDocuments(line.id()), Notify::warn, scope::stale)) {
            scope.done(Words.of("hiringhq.documents.accepted", line.contractor()));
        }
    }

    private void sendBack() {
        new ReasonDialog(
                        Words.of("hiringhq.documents.return.title", line.contractor()),
                        Words.of("hiringhq.documents.return.why"),
                        Words.of("hiringhq.documents.return"),
                        reason -> {
                            scope.faces().contracts().returnDocuments(line.id(), reason);
                            scope.done(Words.of("hiringhq.documents.returned", line.contractor()));
                        })
                .open();
    }
}
