package eplan.ui.inbox;

import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.WorkItemView;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.ui.casework.Words;
import eplan.ui.inbox.InboxRow.Heading;
import eplan.ui.inbox.InboxRow.Item;
import eplan.ui.inbox.InboxRow.More;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.StringJoiner;

/** Puts lines of the inbox into the reader's words. */
final class RowTexts {

    private static final String SEPARATOR = " · ";

    private final Actor reader;
    private final BusinessClock clock;

    /** @param clock asked for each line: the list may stay open over midnight, or while the day is moved */
    RowTexts(Actor reader, BusinessClock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    RowText of(InboxRow row) {
        return switch (row) {
            case Heading heading -> heading(heading);
            case More more ->
                RowText.more(more.key(), Words.of("inbox.more", Math.min(more.left(), InboxPages.SIZE), more.left()));
            case Item item -> item(item.key(), item.view());
        };
    }

    private RowText heading(Heading heading) {
        StringJoiner sub = new StringJoiner(SEPARATOR);
        sub.add(Words.of("group." + heading.group() + ".span"));
        sub.add(Words.of("inbox.count", heading.count()));
        sub.add(Words.of(heading.shown() ? "inbox.fold" : "inbox.unfold"));
        Tone tone = Tone.of(heading.group());
        return RowText.heading(
                heading.key(), tone.css(), tone.shape(), Words.of("group." + heading.group()), sub.toString());
    }

    private RowText item(String key, WorkItemView item) {
        Tone tone = Tone.of(item.group());
        boolean mine = item.assignee() != null && item.assignee().equals(reader.account());
        return new RowText(
                "item",
                key,
                item.laoTh(),
                sub(item),
                tone.css(),
                tone.shape(),
                late(item),
                item.level() == 0 ? "mute" : item.level() == 1 ? "late" : "far",
                item.level() == 0 ? Words.of("work." + item.kind()) : "▲ " + Words.of("level.n", item.level()),
                mine
                        ? Words.of("inbox.me")
                        : item.assigneeName() == null ? Words.of("inbox.nobody") : item.assigneeName(),
                item.lastNoteOn() == null ? "—" : Words.of("inbox.contacted", Words.brief(item.lastNoteOn())),
                mine);
    }

    /** What to do, the number to say on the telephone, and what was said last. */
    private String sub(WorkItemView item) {
        StringJoiner sub = new StringJoiner(SEPARATOR);
        sub.add(Words.of("inbox.do." + item.kind(), Words.either(item.roundTh(), item.roundEn())));
        sub.add(item.caseNumber());
        if (item.promiseBroken()) {
            sub.add(Words.of("inbox.broken"));
        }
        if (item.lastNote() != null) {
            sub.add("“" + item.lastNote() + "”");
        }
        return sub.toString();
    }

    private String late(WorkItemView item) {
        LocalDate lastAsleep = item.asleepUntil();
        if (item.group() == Group.ASLEEP && lastAsleep != null) {
            return Words.of("inbox.asleep", Words.brief(lastAsleep.plusDays(1)));
        }
        LocalDate today = clock.today();
        if (item.dueOn().isBefore(today)) {
            return Words.of("inbox.overdue", item.workingDaysOverdue());
        }
        long days = ChronoUnit.DAYS.between(today, item.dueOn());
        return days == 0
                ? Words.of("inbox.today")
                : days <= 7 ? Words.of("inbox.indays", days) : Words.brief(item.dueOn());
    }
}
