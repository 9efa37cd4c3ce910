package eplan.ui.testing;

import eplan.inbox.InboxViews;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Views in a list; everything is allowed but a name that is missing or taken. */
public final class FakeInboxViews implements InboxViews {

    public final List<View> views = new ArrayList<>();

    /** A view of one's own, or (with a name) of a colleague. */
    public View add(String name, String query, boolean shared, @Nullable String by, boolean mayRemove) {
        View view = new View(views.size() + 1L, name, query, shared, by, mayRemove);
        views.add(view);
        return view;
    }

    @Override
    public List<View> mine() {
        return views.stream().sorted(Comparator.comparing(view -> !view.own())).toList();
    }

    @Override
    public View keep(String name, String query, boolean shared) {
        check(name);
        return add(name, query, shared, null, true);
    }

    private void check(String name) {
        if (name.isEmpty()) {
            throw new Refused("refused.view.name");
        }
        if (views.stream().anyMatch(view -> view.name().equals(name))) {
            throw new Refused("refused.view.taken");
        }
    }

    @Override
    public void rename(long id, String name) {
        check(name);
        change(id, view -> new View(id, name, view.query(), view.shared(), view.by(), view.mayRemove()));
    }

    @Override
    public void share(long id, boolean shared) {
        change(id, view -> new View(id, view.name(), view.query(), shared, view.by(), view.mayRemove()));
    }

    private void change(long id, UnaryOperator<View> to) {
        if (views.stream().noneMatch(view -> view.id() == id)) {
            throw new NotFound("view " + id);
        }
        views.replaceAll(view -> view.id() == id ? to.apply(view) : view);
    }

    @Override
    public void remove(long id) {
        views.removeIf(view -> view.id() == id);
    }
}
