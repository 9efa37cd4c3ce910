package eplan.ui.processes;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import eplan.cycle.ModelVersions.Migration;
import eplan.cycle.ModelVersions.Version;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which cases run on which version of a model, moving them to the newest, and what became of it. Looks again only while some move. */
final class VersionsPart extends Div {
    private static final long serialVersionUID = 1L;

    /** Other than the frame's own interval, which it takes back when nothing runs that it knows of. */
    static final int LOOK_MILLIS = 1500;

    private static final int NEVER = -1;

    private final transient ProcessesFaces faces;
    private final Div progress = new Div();
    private final Div lists = new Div();
    private transient ModelNames names = new ModelNames(List.of());
    private boolean moving;
    private @Nullable Registration polls;

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
        polls = attach.getUI().addPollListener(poll -> look());
        look();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (polls != null) {
            polls.remove();
        }
        follow(detach.getUI(), false);
        super.onDetach(detach);
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
        getUI().ifPresent(ui -> follow(ui, moving));
    }

    private static void follow(UI ui, boolean on) {
        if (on) {
            ui.setPollInterval(LOOK_MILLIS);
        } else if (ui.getPollInterval() == LOOK_MILLIS) {
            ui.setPollInterval(NEVER);
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
