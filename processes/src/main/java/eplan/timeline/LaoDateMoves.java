package eplan.timeline;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks who it is and whether the question makes sense, then leaves the move to {@link LaoDateMover}. */
@Service
class LaoDateMoves implements LaoDeadlines {

    private final Access access;
    private final Actors actors;
    private final LaoDateMover mover;
    private final ExtensionLimits limits;
    private final DateStories stories;
    private final DeadlockRetry retry;

    LaoDateMoves(
            Access access,
            Actors actors,
            LaoDateMover mover,
            ExtensionLimits limits,
            DateStories stories,
            DeadlockRetry retry) {
        this.access = access;
        this.actors = actors;
        this.mover = mover;
        this.limits = limits;
        this.stories = stories;
        this.retry = retry;
    }

    @Override
    @Transactional(readOnly = true)
    public ExtensionLimit limit() {
        actors.current();
        return limits.now();
    }

    @Override
    @Transactional
    public void limit(int provinceDays, int endorseDays, String reason) {
        Actor by = access.processOwner();
        limits.set(new ExtensionLimit(provinceDays, endorseDays), Reasons.required(reason), by);
    }

    @Override
    public void extend(
            RoundId round,
            ProvinceId province,
            Set<LaoId> laos,
            LocalDate newDue,
            String reason,
            @Nullable Long request) {
        Actor by = access.decideFor(province);
        var which = new LaoScope(round, province, laos);
        var change = new LaoDateChange(which, newDue, Reasons.required(reason), request, by);
        retry.inTransaction(() -> mover.extend(change, limits.now()));
    }

    @Override
    public void takeBack(RoundId round, ProvinceId province, Set<LaoId> laos, String reason) {
        Actor by = access.decideFor(province);
        var which = new LaoScope(round, province, laos);
        String why = Reasons.required(reason);
        retry.inTransaction(() -> mover.takeBack(which, why, limits.now(), by));
    }

    @Override
    @Transactional(readOnly = true)
    public ExtensionPreview preview(RoundId round, ProvinceId province, Set<LaoId> laos, LocalDate newDue) {
        Actor by = access.decideFor(province);
        return mover.preview(new LaoScope(round, province, laos), newDue, limits.now(), by);
    }

    @Override
    @Transactional(readOnly = true)
    public DateStory why(RoundId round, LaoId lao) {
        access.seeLao(lao);
        return stories.of(round, lao, limits.now());
    }
}
