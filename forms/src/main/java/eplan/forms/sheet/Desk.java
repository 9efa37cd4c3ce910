package eplan.forms.sheet;

import eplan.forms.api.EntryForms.Opened;
import eplan.forms.draft.Attempt;
import eplan.forms.draft.FormServices;
import eplan.forms.draft.Say;
import eplan.people.Role;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntryRecords.Status;
import eplan.plan.EntrySheets.FieldConflict;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.EntrySheets.Saved;
import eplan.plan.Ordinances;
import eplan.plan.PlanEditions.Edition;
import eplan.plan.Projects;
import eplan.plan.RecordKey;
import eplan.plan.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the parts of one form share: the record, the one way to keep a change, and who wants to hear of it. */
final class Desk {

    private final Opened opened;
    private final SheetServices services;
    private final RecordKey key;
    private final List<Runnable> listeners = new ArrayList<>();
    private Consumer<Saved> kept = saved -> {};
    private Consumer<List<FieldConflict>> conflicts = found -> {};
    private Consumer<String> unread = why -> {};
    private RecordState state;
    private List<Problem> problems;
    private boolean touched;
    private boolean latestPromoted;

    Desk(Opened opened, SheetServices services) {
        this.opened = opened;
        this.services = services;
        this.key = FormServices.key(opened);
        this.state = services.forms().records().state(key);
        this.problems = services.forms().records().problems(key);
        this.latestPromoted = promoted();
    }

    Opened opened() {
        return opened;
    }

    SheetServices services() {
        return services;
    }

    RecordKey key() {
        return key;
    }

    RecordState state() {
        return state;
    }

    @Nullable
    String onBehalf() {
        return opened.onBehalfReason();
    }

    List<Problem> problems() {
        return problems;
    }

    boolean complete() {
        return state.status() == Status.COMPLETE;
    }

    /** Whether the person only looks at the sheet. */
    boolean readOnly(Sheet sheet) {
        if (!complete()) {
            return opened.readOnly() || (sheet.equals(Projects.SHEET) && latestPromoted);
        }
        boolean grows = sheet.equals(Ordinances.MOVEMENTS) || (sheet.equals(Projects.SHEET) && !latestPromoted);
        return !(grows && mayAdd());
    }

    /** Whether the person may add what comes after completing. An analyst says why first, as everywhere. */
    boolean mayAdd() {
        boolean forItself = services.actors().current().role() != Role.ANALYST;
        return opened.round().mayAdd()
                && (!opened.readOnly() || complete())
                && (forItself || opened.onBehalfReason() != null);
    }

    /** Its projects change through a new edition only. */
    private boolean promoted() {
        List<Edition> all =
                Projects.ITEM.equals(key.item()) ? services.editions().of(key) : List.of();
        return !all.isEmpty() && all.getLast().promoted();
    }

    /** The sheet's name; a budget law is called by the type of the LAO. */
    String title(Sheet sheet) {
        boolean municipality = services.registry().lao(key.lao()).type().municipality();
        return sheet.equals(Ordinances.HEAD) && municipality
                ? Say.text("sheet.ordinance.municipality")
                : CellWords.title(sheet);
    }

    /** Hears of every kept change, after it. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void onKept(Consumer<Saved> listener) {
        kept = listener;
    }

    void onConflict(Consumer<List<FieldConflict>> listener) {
        conflicts = listener;
    }

    void onUnread(Consumer<String> listener) {
        unread = listener;
    }

    /**
     * Reads what a grid asks for while the page is being answered, where nobody else hears that the person may no longer see
     * it: that is told, and {@code otherwise} is shown.
     */
    <T> T reading(Supplier<T> read, T otherwise) {
        List<T> got = new ArrayList<>();
        Attempt.to(() -> got.add(read.get()), unread, () -> {}); // reading is never stale
        return got.isEmpty() ? otherwise : got.getFirst();
    }

    /** Keeps changes; what stands in the way is told, and nothing is lost on the screen. */
    Optional<Saved> keep(List<RowEdit> edits, Consumer<String> failed) {
        List<Saved> done = new ArrayList<>();
        Attempt.to(
                () -> {
                    touch();
                    done.add(services.sheets().save(key, edits, opened.onBehalfReason()));
                },
                failed,
                () -> failed.accept(""));
        done.forEach(this::kept);
        return done.stream().findFirst();
    }

    private void touch() {
        if (!touched) {
            services.forms().rounds().touched(opened.round().id(), opened.item());
            touched = true;
        }
    }

    private void kept(Saved saved) {
        kept.accept(saved);
        look(saved.problems());
        if (!saved.conflicts().isEmpty()) {
            conflicts.accept(saved.conflicts());
        }
    }

    /** Reads state and findings anew and tells everybody. */
    void refresh() {
        look(services.forms().records().problems(key));
    }

    private void look(List<Problem> found) {
        state = services.forms().records().state(key);
        problems = found;
        latestPromoted = promoted();
        List.copyOf(listeners).forEach(Runnable::run);
    }

    void completeRecord() {
        services.forms()
                .rounds()
                .complete(opened.round().id(), opened.item(), state.version(), opened.onBehalfReason());
    }
}
