package eplan.ui.lao;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.EntryRounds.ItemView;
import eplan.plan.EntryRecords.Status;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An analyst who completed one item of a round on an LAO's behalf goes on to its next one, with the reason given a moment
 * ago: it is asked once a round, not once an item. The banner of the next form still names it.
 */
final class NextOnBehalf {

    /** The reason on its way from one form to the next, for that round only. */
    private record Carried(String round, String reason) {}

    private NextOnBehalf() {}

    /** Opens the round's next item that is not complete. @return false when none is left */
    static boolean open(UI ui, EntryRoundView round, String completed, String reason) {
        Optional<ItemView> next = round.items().stream()
                .filter(item -> item.state().status() != Status.COMPLETE)
                .findFirst();
        if (next.isEmpty() || !round.mayRecord()) {
            return false;
        }
        String item = next.get().item();
        ComponentUtil.setData(ui, Carried.class, new Carried(round.id().toString(), reason));
        Notify.done(Words.of("entry.completed.next", Words.of("item." + completed), Words.of("item." + item)));
        ui.navigate(
                EntryView.class, new RouteParameters(Map.of("round", round.id().toString(), "item", item)));
        return true;
    }

    /** What {@link #open} carried to this form; only once. */
    static Optional<String> carried(@Nullable UI ui, EntryRoundView round) {
        if (ui == null) {
            return Optional.empty();
        }
        Carried carried = ComponentUtil.getData(ui, Carried.class);
        ComponentUtil.setData(ui, Carried.class, null);
        return Optional.ofNullable(carried)
                .filter(one -> one.round().equals(round.id().toString()))
                .map(Carried::reason);
    }
}
