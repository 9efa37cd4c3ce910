package eplan.cycle;

import eplan.cycle.Extension.Wish;
import eplan.cycle.Extensions.Ask;
import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.EntryRoundId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.timeline.LaoDeadlines.ExtensionPreview;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Asking for a later date for one LAO and round, and taking that back. */
@Component
class ExtensionAsking {

    private final ExtensionRequests requests;
    private final ExtensionDates dates;
    private final EntryRoundRepository rounds;
    private final RoundTransactions transactions;
    private final Access access;

    ExtensionAsking(
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

    /** @return the request's id */
    long ask(EntryRoundId id, Ask ask) {
        AtomicLong asked = new AtomicLong();
        transactions.on(id, round -> asked.set(askOnce(round, ask).id()));
        return asked.get();
    }

    private Extension askOnce(EntryRound round, Ask ask) {
        Actor by = ExtensionRequestRules.mayAsk(access.seeLao(round.lao()));
        String text = ExtensionRequestRules.text(ask.text());
        ExtensionRequestRules.mustBeUnfinished(round.state());
        if (!requests.openOf(List.of(round.id())).isEmpty()) {
            throw new Refused("refused.extension.open");
        }
        ProvinceId province = dates.province(round.lao());
        RoundId calendar = new RoundId(round.roundId());
        ExtensionPreview preview = dates.possible(calendar, province, Set.of(round.lao()), ask.newDue());
        boolean beyond = ask.newDue().isAfter(dates.latestByProvince(preview));
        Wish wish = new Wish(
                null,
                ask.reason(),
                text,
                null,
                dates.due(calendar, round.lao()),
                ask.newDue(),
                beyond,
                dates.endorseBy());
        if (by.role() == Role.PROVINCIAL_HEAD && !beyond) {
            dates.extend(calendar, province, Set.of(round.lao()), ask.newDue(), text, null);
            return requests.give(Map.of(round, wish), by, ask.newDue()).getFirst();
        }
        return requests.ask(Map.of(round, wish), by).getFirst();
    }

    /** Whoever asked takes it back. */
    void withdraw(long id) {
        transactions.retrying(() -> {
            Extension request = requests.require(id);
            Actor by = access.seeLao(rounds.require(request.entryRoundId()).lao());
            ExtensionRequestRules.mustBeAsker(request.asker().is(by), by);
            requests.endedUndecided(request, Extensions.State.WITHDRAWN, CaseEventType.EXTENSION_WITHDRAWN, by);
        });
    }
}
