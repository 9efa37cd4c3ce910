package eplan.ui.absences;

import eplan.inbox.Leaving.Colleague;
import eplan.inbox.Leaving.Item;
import eplan.inbox.Leaving.OwnLao;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.WorkItemId;
import eplan.ui.casework.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that goes to somebody else, as a line of the preview.
 *
 * @param to null for nobody; {@code nobody} says what that means
 * @param candidates none where there is no choice
 * @param withLao it goes where its LAO goes
 */
record Going<I>(
        I id,
        String what,
        String more,
        @Nullable Colleague to,
        List<Colleague> candidates,
        String nobody,
        boolean withLao) {

    static Going<LaoId> of(OwnLao lao) {
        String district = lao.districtTh();
        return new Going<>(
                lao.lao(),
                lao.laoTh(),
                district == null ? "" : district,
                lao.to(),
                lao.candidates(),
                Words.of("absence.leaving.no-analyst"),
                false);
    }

    /** @param leaver whose everything is, but for what only goes with their LAOs */
    static Going<WorkItemId> of(Item item, AccountId leaver) {
        String more = Words.of(
                "absence.leaving.item",
                Words.of("work." + item.kind()),
                Words.either(item.roundTh(), item.roundEn()),
                item.dueOn(),
                item.caseNumber());
        return new Going<>(
                item.id(),
                item.laoTh(),
                more + today(item.holder(), leaver),
                item.to(),
                item.candidates(),
                Words.of("absence.leaving.queue"),
                item.withLao());
    }

    private static String today(@Nullable Colleague holder, AccountId leaver) {
        if (holder == null) {
            return " · " + Words.of("absence.leaving.free");
        }
        return holder.id().equals(leaver) ? "" : " · " + Words.of("absence.leaving.held", holder.name());
    }
}
