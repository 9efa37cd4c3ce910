package eplan.cycle;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.shared.LaoId;
import eplan.shared.RoundId;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The officers' opinion, and the decision of the province or of headquarters. */
@Component
class ExtensionDeciding {

    private final ExtensionRequests requests;
    private final ExtensionDates dates;
    private final EntryRoundRepository rounds;
    private final RoundTransactions transactions;
    private final Access access;

    ExtensionDeciding(
            ExtensionRequests requests,
            ExtensionDates dates,
            EntryRoundRepository rounds,
            RoundTransactions transactions,
            Access access) {
        this.requests = requests;
        this.dates = dates;
        this.rounds = rounds;
        this.transactions = transactions;
        this.access = access;
    }

    void endorse(long id, boolean supports, String remark) {
        onRequest(id, (request, round) -> {
            Actor by = ExtensionRequestRules.mustBeOfficer(access.chase(round.lao()));
            requests.endorsed(request, supports, ExtensionRequestRules.text(remark), by);
        });
    }

    /** The date moves first: deadline, work item, job is the order of locks everywhere. */
    void grant(long id, LocalDate newDue, @Nullable String remark) {
        onRequest(id, (request, round) -> {
            Actor by = decider(round.lao());
            request.mustBeDecidedBy(by);
            ExtensionRequestRules.mustBeUnfinished(round.state());
            String said = ExtensionRequestRules.remark(remark);
            dates.extend(
                    new RoundId(round.roundId()),
                    dates.province(round.lao()),
                    Set.of(round.lao()),
                    newDue,
                    request.text(),
                    id);
            requests.granted(request, newDue, said, by);
        });
    }

    void refuse(long id, String reason) {
        onRequest(id, (request, round) -> {
            Actor by = decider(round.lao());
            requests.refused(request, ExtensionRequestRules.text(reason), by);
        });
    }

    void passToHq(long id, String remark) {
        onRequest(id, (request, round) -> {
            Actor by = ExtensionRequestRules.mustBeHead(decider(round.lao()));
            requests.passedUp(request, ExtensionRequestRules.text(remark), by);
        });
    }

    private Actor decider(LaoId lao) {
        return access.decideFor(dates.province(lao));
    }

    private void onRequest(long id, BiConsumer<Extension, EntryRound> act) {
        transactions.retrying(() -> {
            Extension request = requests.require(id);
            EntryRound round = rounds.require(request.entryRoundId());
            access.seeLao(round.lao());
            act.accept(request, round);
        });
    }
}
