package eplan.ui.processes;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import eplan.cycle.ModelVersions.Migration;
import eplan.cycle.ModelVersions.Version;
import eplan.forms.api.LookAgain;
import java.util.List;
import java.util.Optional;

/** Which cases run on which version of a model, moving them to the newest, and what became of it. Looks again only while some move. */
final class VersionsPart extends Div {
    private static final long serialVersionUID = 1L;

    static final int LOOK_MILLIS = 1500;

    private final transient ProcessesFaces faces;
    private final Div progress = new Div();
    private final Div lists = new Div();
    private transient ModelNames names = new ModelNames(List.of());
    private boolean moving;
    private final LookAgain again = new LookAgain(this, this::look);

    VersionsPart(ProcessesFaces faces) {
        this.faces = faces;
        addClassName("versions-part");
        lists.addClassName("versions-lists");
        add(progress, lists);
        showLists();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        look();
    }

    /** How far the running migration is; once it has ended, everything anew. */
    private void look() {
        Optional<Migration> running = faces.versions().running();
        progress.removeAll();
        running.ifPresent(one -> progress.add(new MigrationProgress(one, names)));
        if (moving && running.isEmpty()) {
            showLists();
        }
        moving = running.isPresent();
        if (moving) {
            again.every(LOOK_MILLIS);
        } else {
            again.rest();
        }
    }

    private void showLists() {
        List<Version> versions = faces.versions().versions();
        names = new ModelNames(versions);
        lists.removeAll();
        lists.add(
                new VersionTable(versions, faces.mayMove() ? this::ask : null),
                new MigrationList(faces, names, this::changed));
    }

    private void ask(Version from) {
        new MigrateDialog(faces, from, this::changed).open();
    }

    private void changed() {
        showLists();
        look();
    }
}
