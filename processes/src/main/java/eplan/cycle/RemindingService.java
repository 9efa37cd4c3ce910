package eplan.cycle;

import eplan.cycle.CycleEvents.Reminded;
import eplan.people.Access;
import eplan.shared.EntryRoundId;
import eplan.shared.Refused;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class RemindingService implements Reminding {

    private final RoundTransactions transactions;
    private final Ladders ladders;
    private final CaseEvents events;
    private final Access access;
    private final ApplicationEventPublisher publisher;

    RemindingService(
            RoundTransactions transactions,
            Ladders ladders,
            CaseEvents events,
            Access access,
            ApplicationEventPublisher publisher) {
        this.transactions = transactions;
        this.ladders = ladders;
        this.events = events;
        this.access = access;
        this.publisher = publisher;
    }

    @Override
    public void remind(EntryRoundId id) {
        transactions.on(id, this::remindOnce);
    }

    private void remindOnce(EntryRound round) {
        access.chase(round.lao());
        LocalDate due = ladders.deadlineForArming(round).dueOn();
        if (!round.waitsForEntry()) {
            throw new Refused("refused.remind.nothing");
        }
        if (events.writtenToday(round, CaseEventType.REMINDED, CaseEventType.REMINDED_BY_PERSON)) {
            throw new Refused("refused.remind.today");
        }
        events.add(round, CaseEventType.REMINDED_BY_PERSON, null, due);
        publisher.publishEvent(new Reminded(round.id(), due));
    }
}
