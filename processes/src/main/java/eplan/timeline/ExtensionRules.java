package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.Refused;
import eplan.timeline.LaoDeadlines.ExtensionLimit;
import java.time.LocalDate;
import java.util.List;

/**
 * What later date LAOs may not be given, and when one may not be taken back.
 *
 * @param scope the dates of the round and the province, from which a head's days are counted: never from an earlier extension
 */
record ExtensionRules(Round round, DeadlineScope scope, LocalDate today) {

    /**
     * @throws Refused for a retired round or one of hiring, a date that has passed, one not later than any LAO's, or what the
     *     calendar forbids
     */
    void mayExtend(List<LaoDate> laos, LocalDate newDue) {
        if (round.kind() == RoundKind.HIRING) {
            throw new Refused("refused.round.hiring-lao");
        }
        if (round.retired()) {
            throw new Refused("refused.extension.retired");
        }
        calendar().mayBecome(newDue);
        for (LaoDate lao : laos) {
            if (!newDue.isAfter(lao.dueOn())) {
                throw new Refused("refused.extension.not-later", newDue, lao.nameTh(), lao.dueOn());
            }
        }
        if (newDue.isBefore(today)) {
            throw new Refused("refused.extension.past", newDue);
        }
    }

    /** Headquarters are not bound by the limit. @throws Refused for people of a province beyond it */
    void mayDecide(Actor by, ExtensionLimit limit, LocalDate newDue) {
        LocalDate latest = latestByProvince(scope, limit);
        if (by.role().ofProvince() && newDue.isAfter(latest)) {
            throw new Refused("refused.extension.beyond-province", latest, limit.provinceDays());
        }
    }

    static LocalDate latestByProvince(DeadlineScope scope, ExtensionLimit limit) {
        return scope.dueOn().plusDays(limit.provinceDays());
    }

    /** @throws Refused when one has no date of its own or one that the person could not give, or the round is locked */
    void mayTakeBack(List<LaoDate> laos, Actor by, ExtensionLimit limit) {
        for (LaoDate lao : laos) {
            if (lao.source() != Deadline.Source.LAO) {
                throw new Refused("refused.extension.none-given", lao.nameTh());
            }
            mayDecide(by, limit, lao.dueOn());
        }
        calendar().mayBecome(scope.dueOn());
    }

    private MoveRules calendar() {
        return new MoveRules(round, scope.lockOn(), today);
    }
}
