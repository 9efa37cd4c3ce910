package eplan.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.inbox.InboxViews.View;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.List;

/** One's own views and those of the office, each with what it shows now; and keeping the list as it is shown now. */
final class ViewsDialog extends Dialog implements ViewLine.Acts {
    private static final long serialVersionUID = 1L;

    private final transient ViewsDesk desk;
    private final Div lines = new Div();

    ViewsDialog(ViewsDesk desk) {
        this.desk = desk;
        addClassName("views");
        setHeaderTitle(Words.of("views.title"));
        setWidth("560px");
        lines.addClassName("views-lines");
        add(lines);
        if (desk.mayKeep()) {
            add(new ViewKeeping(desk, this::kept));
        }
        getFooter().add(new Button(Words.of("shell.close"), click -> close()));
        show(desk.opened());
    }

    private void show(List<View> views) {
        lines.removeAll();
        if (views.isEmpty()) {
            lines.add(new Paragraph(Words.of("views.none")));
        }
        addLines("views.own", views.stream().filter(View::own).toList());
        addLines("views.shared", views.stream().filter(view -> !view.own()).toList());
    }

    private void addLines(String heading, List<View> views) {
        if (!views.isEmpty()) {
            UnorderedList list = new UnorderedList();
            views.forEach(view -> list.add(new ViewLine(view, desk, this)));
            lines.add(new H3(Words.of(heading)), list);
        }
    }

    private void kept(String name) {
        changed(Words.of("views.kept", name));
    }

    private void changed(String said) {
        Notify.done(said);
        show(desk.views().mine());
    }

    @Override
    public void open(View view) {
        close();
        desk.open(view);
    }

    @Override
    public void rename(View view) {
        new ViewNameDialog(view, name -> {
                    desk.views().rename(view.id(), name);
                    changed(Words.of("views.renamed", name));
                })
                .open();
    }

    @Override
    public void share(View view) {
        attempt(
                () -> desk.views().share(view.id(), !view.shared()),
                Words.of(view.shared() ? "views.unshare.done" : "views.share.done", view.name()));
    }

    /** Others may use what is shared: that is asked about first. */
    @Override
    public void remove(View view) {
        if (!view.shared()) {
            doRemove(view);
            return;
        }
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(Words.of("views.remove.of", view.name()));
        question.setText(Words.of("views.remove.why"));
        question.setCancelable(true);
        question.setCancelText(Words.of("reason.cancel"));
        question.setConfirmText(Words.of("views.remove"));
        question.addConfirmListener(confirmed -> doRemove(view));
        question.open();
    }

    private void doRemove(View view) {
        attempt(() -> desk.views().remove(view.id()), Words.of("views.removed", view.name()));
    }

    private void attempt(Runnable act, String said) {
        if (Attempt.to(act, Notify::warn, Notify::stale)) {
            changed(said);
        } else {
            show(desk.views().mine());
        }
    }
}
