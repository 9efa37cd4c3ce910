package eplan.timeline;

import eplan.shared.Refused;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two rounds of a draft as one: the first one's words and rules, the items of both, the window that spans both. */
record MergedRound(KeptRound one, KeptRound other) {

    /** @throws Refused for the same round, rounds of two years, of hiring, retired ones, or those of other data, people or LAOs */
    void mayBe() {
        if (one.id().equals(other.id())) {
            throw new Refused("refused.year.merge-itself");
        }
        if (one.hiring() || other.hiring()) {
            throw new Refused("refused.round.hiring-merge");
        }
        if (!one.used() || !other.used()) {
            throw new Refused("refused.year.is-retired");
        }
        RoundPlan a = one.plan();
        RoundPlan b = other.plan();
        boolean alike = one.shape().year().equals(other.shape().year())
                && a.dataYear().equals(b.dataYear())
                && a.responsible() == b.responsible()
                && Objects.equals(one.shape().scope(), other.shape().scope());
        if (!alike) {
            throw new Refused("refused.year.merge-unlike");
        }
    }

    RoundPlan plan() {
        RoundPlan a = one.plan();
        RoundPlan b = other.plan();
        List<String> items =
                Stream.concat(a.items().stream(), b.items().stream()).distinct().toList();
        LocalDate opens = a.opensOn().isBefore(b.opensOn()) ? a.opensOn() : b.opensOn();
        return Plans.asking(Plans.within(a, opens, later(a.dueOn(), b.dueOn()), lock(a.lockOn(), b.lockOn())), items);
    }

    /** What one of them accepts without end, both do. */
    private static @Nullable LocalDate lock(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? null : later(a, b);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
