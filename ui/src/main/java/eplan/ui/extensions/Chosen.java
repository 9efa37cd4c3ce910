package eplan.ui.extensions;

import com.vaadin.flow.component.checkbox.Checkbox;
import eplan.cycle.Extensions.ExtensionView;
import eplan.cycle.Extensions.May;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which requests are chosen; every box that was handed out shows it. */
final class Chosen {

    private final Map<Long, ExtensionView> requests = new LinkedHashMap<>();
    private final List<Runnable> shows = new ArrayList<>();

    /** The reader decides about it. */
    static boolean possible(ExtensionView request) {
        return request.may().contains(May.GRANT) || request.may().contains(May.REFUSE);
    }

    /** A box for one or for many of them, half ticked where some are chosen. */
    Checkbox box(List<ExtensionView> of) {
        Checkbox box = new Checkbox();
        box.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                choose(of, changed.getValue());
            }
        });
        onChange(() -> show(box, of));
        return box;
    }

    /** Also called at once. */
    void onChange(Runnable show) {
        shows.add(show);
        show.run();
    }

    List<ExtensionView> all() {
        return List.copyOf(requests.values());
    }

    private void choose(List<ExtensionView> those, boolean yes) {
        for (ExtensionView one : those) {
            if (yes) {
                requests.put(one.id(), one);
            } else {
                requests.remove(one.id());
            }
        }
        shows.forEach(Runnable::run);
    }

    private void show(Checkbox box, List<ExtensionView> of) {
        long count = of.stream().filter(one -> requests.containsKey(one.id())).count();
        box.setValue(count > 0 && count == of.size());
        box.setIndeterminate(count > 0 && count < of.size());
    }
}
