package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import eplan.forms.api.EntryForms.Opened;
import eplan.forms.api.KeepsDrafts;
import eplan.forms.attach.AttachmentList;
import eplan.forms.draft.Attempt;
import eplan.forms.draft.CloseGuard;
import eplan.forms.draft.Notice;
import eplan.forms.draft.OthersLine;
import eplan.forms.draft.SavedLine;
import eplan.forms.draft.Say;
import eplan.forms.history.HistoryDialog;
import eplan.forms.history.VersionsDialog;
import eplan.plan.Closings;
import eplan.plan.EntryHistory;
import eplan.plan.EntryItems;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntryRecords.Status;
import eplan.plan.Ordinances;
import eplan.plan.Projects;
import eplan.plan.Sheet;
import java.util.List;
import java.util.Set;

/** The form of one item that is made of sheets: what was found, the sheets, files, and completing as an act of its own. */
@StyleSheet("context://eplan/forms.css")
@StyleSheet("context://eplan/sheets.css")
final class SheetForm extends Div implements KeepsDrafts {
    private static final long serialVersionUID = 1L;

    private static final Set<String> WITH_FILES =
            Set.of(Projects.ITEM, Ordinances.ITEM, Closings.YEAR, Closings.PREVIOUS);

    private final transient Opened opened;
    private final transient Desk desk;
    private final transient List<Section> sections;
    private final Notice notice = new Notice();
    private final FindingsPanel findings;
    private final SavedLine saved;
    private final OthersLine others;
    private final Button complete = new Button(Say.text("forms.complete.ask"));
    private final CloseGuard guard = new CloseGuard(getElement());
    private boolean tried;

    SheetForm(Opened opened, SheetServices services) {
        this.opened = opened;
        this.desk = new Desk(opened, services);
        addClassNames("draft-form", "sheet-form");
        findings = new FindingsPanel(desk, this::goTo);
        saved = new SavedLine(this::again);
        others =
                new OthersLine(desk.key(), services.presence(), services.forms().clock());
        sections = EntryItems.sheets(opened.item()).stream()
                .<Section>map(sheet -> sheet.single() ? new FieldsSection(desk, sheet) : new GridSection(desk, sheet))
                .toList();
        add(notice, findings);
        add(ItemTop.of(desk));
        sections.forEach(section -> add(section.component()));
        add(ItemTop.below(desk));
        if (WITH_FILES.contains(opened.item())) {
            add(files());
        }
        add(foot());
        saved.found(desk.state());
        desk.onKept(kept -> {
            saved.kept(services.forms().clock().now());
            others.look();
        });
        desk.onUnread(saved::failed);
        desk.onConflict(
                conflicts -> new ConflictDialog(desk, conflicts, () -> sections.forEach(Section::reread)).open());
        desk.onChange(this::show);
        show();
    }

    private Div files() {
        Div files = new Div(
                new H2(Say.text("sheet.files")),
                new AttachmentList(
                        desk.key(),
                        desk.complete() ? !desk.mayAdd() : opened.readOnly(),
                        opened.onBehalfReason(),
                        desk.services().attachments(),
                        desk::refresh));
        files.addClassNames("card", "sheet-section");
        return files;
    }

    private Div foot() {
        complete.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        complete.addClickListener(click -> complete());
        Button history = new Button(Say.text("sheet.history.all"), click -> history());
        Button versions = new Button(Say.text("sheet.versions"), click -> versions());
        history.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        versions.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        // the plan's editions are its versions, and its own bar compares them
        versions.setVisible(!EntryHistory.sheets(desk.key().item()).isEmpty());
        Div acts = new Div(history, versions, complete);
        acts.addClassName("form-acts");
        Div foot = new Div(new Div(saved, others), acts);
        foot.addClassName("form-foot");
        return foot;
    }

    private void show() {
        findings.show(tried);
        boolean done = desk.complete();
        complete.setVisible(!opened.readOnly() && !done);
        if (desk.state().status() == Status.RETURNED) {
            notice.show(
                    false, Say.text("forms.returned", desk.services().forms().whyReturned(desk.key())));
        } else if (done && !opened.readOnly()) {
            notice.show(false, Say.text("forms.sent"));
        } else {
            notice.hide();
        }
        guard.ask(!allKept());
    }

    /** Reads anew what could not be read. */
    private void again() {
        if (Attempt.to(desk::refresh, saved::failed, () -> {})) {
            saved.found(desk.state());
        }
    }

    private void complete() {
        tried = true;
        desk.refresh();
        if (desk.problems().stream().anyMatch(Problem::blocks)) {
            findings.focus();
            return;
        }
        new CompleteDialog(desk, this::send).open();
    }

    private void send() {
        Attempt.to(
                () -> {
                    desk.completeRecord();
                    opened.completed().run();
                },
                why -> notice.show(true, why),
                () -> {
                    desk.refresh();
                    notice.show(true, Say.text("forms.changed-meanwhile"));
                });
    }

    private void goTo(Problem problem) {
        if (sections.stream().noneMatch(section -> section.focus(problem))) {
            getElement().executeJs("this.querySelector('.item-top')?.scrollIntoView({block: 'nearest'})");
        }
    }

    private void history() {
        new HistoryDialog(desk.key(), desk.services().history(), desk.services().sheets()).open();
    }

    private void versions() {
        new VersionsDialog(
                        desk.key(), desk.services().history(), desk.services().sheets())
                .open();
    }

    static void history(Desk desk, Sheet sheet, long row) {
        new HistoryDialog(
                        desk.key(),
                        sheet,
                        row,
                        desk.services().history(),
                        desk.services().sheets())
                .open();
    }

    @Override
    public boolean allKept() {
        return sections.stream().allMatch(Section::allKept);
    }
}
