package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.forms.draft.Say;
import eplan.plan.Column;
import eplan.plan.EntrySheets.Option;
import eplan.plan.PlanEditions.Edition;
import eplan.plan.PlanEditions.ProjectChange;
import eplan.plan.Projects;
import eplan.plan.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an edition changes against the one before it, project by project. */
final class EditionChangesDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Map<String, List<Option>> options;

    EditionChangesDialog(Desk desk, Edition edition) {
        this.desk = desk;
        this.options = desk.services().sheets().options(desk.key(), Projects.SHEET);
        setHeaderTitle(
                Say.text("edition.changes") + " · " + Say.text("edition.kind." + edition.kind(), edition.number()));
        add(new Paragraph(edition.reason()));
        List<ProjectChange> changes = desk.services().editions().changes(desk.key(), edition.id());
        if (changes.isEmpty()) {
            add(new Paragraph(Say.text("edition.changes.none")));
        }
        changes.forEach(change -> add(change(change)));
        getFooter().add(new Button(Say.text("sheet.close"), click -> close()));
        setWidth("720px");
    }

    private Div change(ProjectChange change) {
        Row before = change.before();
        Row after = change.after();
        Row shown = Objects.requireNonNull(after == null ? before : after);
        String key = before == null ? "edition.added" : after == null ? "edition.withdrawn" : "edition.changed";
        Div part = new Div(new H3(Say.text(key) + " " + shown.text(Projects.CODE) + " " + shown.text(Projects.NAME)));
        if (before != null && after != null) {
            UnorderedList list = new UnorderedList();
            Projects.SHEET.columns().stream()
                    .filter(column -> !Objects.equals(before.get(column), after.get(column)))
                    .forEach(column -> list.add(new ListItem(line(column, before, after))));
            part.add(list);
        }
        return part;
    }

    private String line(Column<?> column, Row before, Row after) {
        return CellWords.heading(Projects.SHEET, column, desk.key().dataYear()) + ": "
                + CellWords.of(before, column, options) + " → " + CellWords.of(after, column, options);
    }
}
