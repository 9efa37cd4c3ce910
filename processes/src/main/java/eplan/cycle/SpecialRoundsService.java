package eplan.cycle;

import eplan.people.Access;
import eplan.shared.RoundId;
import eplan.timeline.Timelines;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** A hundred cases a transaction; where one cannot be told, the others of its hundred are told one by one. */
@Service
class SpecialRoundsService implements SpecialRounds {

    private static final Logger LOG = LoggerFactory.getLogger(SpecialRoundsService.class);
    private static final int BATCH = 100;

    private final SpecialRoundScope scope;
    private final SpecialRoundBatch batch;
    private final Timelines timelines;
    private final Access access;

    SpecialRoundsService(SpecialRoundScope scope, SpecialRoundBatch batch, Timelines timelines, Access access) {
        this.scope = scope;
        this.batch = batch;
        this.timelines = timelines;
        this.access = access;
    }

    @Override
    public long announce(RoundId round) {
        access.system();
        List<Long> without = scope.without(round, timelines.round(round).year(), List.of());
        long told = 0;
        for (int from = 0; from < without.size(); from += BATCH) {
            told += give(round, without.subList(from, Math.min(without.size(), from + BATCH)));
        }
        return told;
    }

    /** A job that changes one of the cases at the same time undoes the whole transaction. */
    private long give(RoundId round, List<Long> laoYears) {
        try {
            return batch.give(round, laoYears);
        } catch (RuntimeException e) {
            if (laoYears.size() == 1) {
                LOG.warn("LAO year {} was not told of round {}; the next day tries again", laoYears, round, e);
                return 0;
            }
            return laoYears.stream().mapToLong(one -> give(round, List.of(one))).sum();
        }
    }

    @Override
    public long catchUp() {
        access.system();
        return scope.added().stream().mapToLong(this::announce).sum();
    }
}
