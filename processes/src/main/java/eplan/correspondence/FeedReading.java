package eplan.correspondence;

import eplan.correspondence.CalendarFeeds.Entry;
import eplan.correspondence.CalendarFeeds.Kind;
import eplan.cycle.EntryRounds;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.RoundState;
import eplan.inbox.Inbox;
import eplan.inbox.Inbox.Day;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.Who;
import eplan.people.Actor;
import eplan.shared.LaoId;
import eplan.timeline.Responsible;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a person's deadlines through the faces that their screens use, with their own rights. */
@Component
class FeedReading {

    /** What is far overdue is no matter of a calendar any more. */
    private static final Set<Group> GROUPS = EnumSet.complementOf(EnumSet.of(Group.FAR_OVERDUE));

    private static final Set<RoundState> UNFINISHED =
            EnumSet.of(RoundState.PLANNED, RoundState.OPEN, RoundState.RETURNED);

    private final EntryRounds rounds;
    private final Inbox inbox;

    FeedReading(EntryRounds rounds, Inbox inbox) {
        this.rounds = rounds;
        this.inbox = inbox;
    }

    List<Entry> of(Actor owner) {
        LaoId lao = owner.lao();
        return lao == null ? ofOffice() : ofLao(lao);
    }

    private List<Entry> ofLao(LaoId lao) {
        return rounds.yearsOf(lao).stream()
                .flatMap(year -> rounds.ofLao(lao, year).stream())
                .filter(round -> round.responsible() == Responsible.LAO && UNFINISHED.contains(round.state()))
                .map(FeedReading::due)
                .toList();
    }

    private static Entry due(EntryRoundView round) {
        return new Entry(
                "due-" + round.id(),
                Kind.DUE,
                round.deadline().dueOn(),
                round.nameTh(),
                round.nameEn(),
                1,
                round.caseNumber());
    }

    private List<Entry> ofOffice() {
        return inbox.days(Filter.of(Who.LEFT_TO_ME), GROUPS).stream()
                .map(FeedReading::work)
                .toList();
    }

    private static Entry work(Day work) {
        Kind kind = work.asleep() ? Kind.ASLEEP : Kind.WORK;
        String key = "%s-%s-%s".formatted(work.asleep() ? "asleep" : "work", about(work), work.on());
        return new Entry(key, kind, work.on(), work.roundTh(), work.roundEn(), work.many(), null);
    }

    /** The round's number, or the kind of step of the hiring cycle. */
    private static String about(Day work) {
        return work.step() == null
                ? String.valueOf(work.round())
                : work.step().name().toLowerCase(Locale.ROOT);
    }
}
