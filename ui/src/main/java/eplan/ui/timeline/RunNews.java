package eplan.ui.timeline;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Line;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells what came of a run. */
final class RunNews {

    private RunNews() {}

    /**
     * What nobody foresaw goes to where all such failures go.
     *
     * @param refused told why a rule says no
     */
    static void tell(TimelineFaces faces, ChangeRun run, Consumer<String> refused) {
        try {
            if (Attempt.to(run::orThrow, refused, RunNews::overtaken)) {
                Notify.done(said(faces, run));
            }
        } catch (RuntimeException unforeseen) {
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(unforeseen));
        }
    }

    /** Somebody else was faster; what is there now is shown already. */
    static void overtaken() {
        Notify.warn(Words.of("changeset.overtaken"));
    }

    private static String said(TimelineFaces faces, ChangeRun run) {
        return run.kind() == ChangeRun.Kind.APPLY ? applied(faces, run.set()) : undone(run.result());
    }

    private static String applied(TimelineFaces faces, ChangeSet set) {
        List<Line> lines = set.lines();
        if (lines.size() != 1) {
            return Words.of("changeset.applied", lines.size());
        }
        EditWords words = new EditWords(
                faces.timelines().calendar(set.year()), faces.registry().provinces());
        Line only = lines.getFirst();
        return Words.of("changeset.applied.one", words.about(only), words.change(only));
    }

    private static String undone(@Nullable ChangeSet after) {
        return after == null || after.left().isEmpty()
                ? Words.of("changeset.undone")
                : Words.of("changeset.undone.left", after.left().size());
    }
}
