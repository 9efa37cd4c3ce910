package eplan.ui.extensions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import eplan.cycle.Extensions;
import eplan.cycle.Extensions.ExtensionView;
import eplan.cycle.Extensions.May;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.CaseActs;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.Set;
import java.util.function.Consumer;

/** What the reader may do with a request: give an opinion, grant, refuse, leave it to headquarters, take it back. */
final class ExtensionActs extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Extensions extensions;
    private final transient CaseActs.Listener listener;
    private final long id;

    ExtensionActs(ExtensionFaces faces, ExtensionView request, CaseActs.Listener listener) {
        this.extensions = faces.extensions();
        this.listener = listener;
        this.id = request.id();
        addClassName("extension-acts");
        Set<May> may = request.may();
        boolean decides = may.contains(May.GRANT) || may.contains(May.PASS_TO_HQ);
        if (may.contains(May.ENDORSE) && !decides) { // whoever decides need not give an opinion first
            add(new OpinionForm(extensions, id, listener));
        }
        if (may.contains(May.GRANT)) {
            add(new GrantForm(faces, request, listener));
        }
        addOthers(may);
        setVisible(getComponentCount() > 0);
    }

    private void addOthers(Set<May> may) {
        Div others = new Div();
        others.addClassName("extension-others");
        if (may.contains(May.PASS_TO_HQ)) {
            others.add(asking("extension.up", remark -> extensions.passToHq(id, remark)));
        }
        if (may.contains(May.REFUSE)) {
            Button refuse = asking("extension.refuse", reason -> extensions.refuse(id, reason));
            refuse.addThemeVariants(ButtonVariant.LUMO_ERROR);
            others.add(refuse);
        }
        if (may.contains(May.WITHDRAW)) {
            others.add(new Button(Words.of("extension.withdraw"), press -> askToWithdraw()));
        }
        if (others.getComponentCount() > 0) {
            add(others);
        }
    }

    private Button asking(String key, Consumer<String> act) {
        String name = Words.of(key);
        return new Button(
                name,
                press -> new ReasonDialog(name, Words.of(key + ".why"), name, reason -> {
                            act.accept(reason);
                            listener.done(Words.of(key + ".done"));
                        })
                        .open());
    }

    private void askToWithdraw() {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(Words.of("extension.withdraw"));
        question.setText(Words.of("extension.withdraw.why"));
        question.setCancelable(true);
        question.setCancelText(Words.of("reason.cancel"));
        question.setConfirmText(Words.of("extension.withdraw"));
        question.addConfirmListener(confirmed -> {
            if (Attempt.to(() -> extensions.withdraw(id), Notify::warn, listener::stale)) {
                listener.done(Words.of("extension.withdraw.done"));
            }
        });
        question.open();
    }
}
