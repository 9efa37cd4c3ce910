package eplan.ui.ladder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import eplan.cycle.Ladder.Version;
import eplan.cycle.LadderRow;
import eplan.ui.casework.Words;
import eplan.ui.component.TabLinks;
import eplan.ui.ladder.LadderDiff.Change;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The escalation ladder: the process owner edits it, the others of headquarters read. What was typed stays while tabs change. */
@Route(LadderView.PATH)
@StyleSheet("context://eplan/ladder.css")
@RolesAllowed({"HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class LadderView extends Page implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "ladder";

    private final transient LadderFaces faces;
    private final TabLinks tabs = new TabLinks("ladder-tabs", Words.of("ladder.tabs"));
    private final Div content = new Div();
    private transient @Nullable LadderDraft draft;

    LadderView(LadderFaces faces) {
        this.faces = faces;
        addClassName("ladder-view");
        content.addClassNames("ladder", "page-pad");
        header().title(Words.of("ladder.title"));
        body().add(tabs, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        LadderTab tab = LadderTab.from(event.getLocation().getQueryParameters());
        tabs.show(tab, one -> Words.of("ladder.tab." + one), LadderTab::href);
        content.removeAll();
        switch (tab) {
            case TABLE -> showTable();
            case SETTINGS -> content.add(new SettingList(faces));
            case HISTORY ->
                content.add(new VersionList(faces.ladder().history(), faces.mayChange() ? this::goOn : null));
        }
    }

    /** A draft that nobody changed begins again from what is in force now. */
    private LadderDraft draft() {
        LadderDraft now = draft;
        if (now == null || !now.changed()) {
            now = new LadderDraft(faces.ladder().inForce());
            draft = now;
        }
        return now;
    }

    private void showTable() {
        LadderDraft now = draft();
        header().line(Words.of("ladder.line", now.inForce().number()));
        Component editor = new LadderEditor(faces, now, this::anew, this::overtaken);
        content.removeAll();
        content.add(editor, new TrialPane(faces, now));
    }

    private void anew() {
        draft = null;
        showTable();
    }

    /** What was typed stays, now as a change of the version that came into force meanwhile, which is told. */
    private void overtaken() {
        Version newer = faces.ladder().inForce();
        LadderDraft typed = draft();
        List<Change> came = LadderDiff.between(typed.inForce().rows(), newer.rows());
        typed.goOnFrom(newer);
        showTable();
        content.addComponentAsFirst(new NewerVersion(newer, came));
    }

    private void goOn(List<LadderRow> rows) {
        LadderDraft typed = draft;
        if (typed != null && typed.changed()) {
            new ReplaceDialog(() -> load(rows)).open();
        } else {
            load(rows);
        }
    }

    private void load(List<LadderRow> rows) {
        LadderDraft fresh = new LadderDraft(faces.ladder().inForce());
        fresh.load(rows);
        draft = fresh;
        getUI().ifPresent(ui -> ui.navigate(LadderView.class, LadderTab.TABLE.parameters()));
    }
}
