package eplan.ui.inbox;

import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.WorkItemView;
import eplan.inbox.WorkActs.WakeUp;
import eplan.people.Actor;
import eplan.people.StandsFor;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.ui.casework.CaseLines;
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
                who(item),
                item.lastNoteOn() == null ? "—" : Words.of("inbox.contacted", Words.brief(item.lastNoteOn())),
                item.mine());
    }

    /** Who has it, and in whose place the reader acts on it. */
    private String who(WorkItemView item) {
        StandsFor absent = item.standsFor();
        AccountId holder = item.assignee();
        if (absent != null && absent.account().equals(holder)) {
            return Words.of("inbox.instead", absent.name());
        }
        return CaseLines.who(holder(item), absent == null ? null : absent.name());
    }

    private String holder(WorkItemView item) {
        AccountId holder = item.assignee();
        String name = item.assigneeName();
        if (holder != null && holder.equals(reader.account())) {
            return Words.of("inbox.me");
        }
        return name == null ? Words.of("inbox.nobody") : name;
    }

    /** What to do, the number to say on the telephone, and what was said last. */
    private String sub(WorkItemView item) {
        StringJoiner sub = new StringJoiner(SEPARATOR);
        sub.add(Words.of("inbox.do." + item.kind(), Words.either(item.roundTh(), item.roundEn())));
        sub.add(item.caseNumber());
        if (item.group() == Group.ASLEEP) {
            sub.add(sleeps(item));
        }
        if (item.promiseBroken()) {
            sub.add(Words.of("inbox.broken"));
        }
        if (item.lastNote() != null) {
            sub.add(note(item));
        }
        return sub.toString();
    }

    private static String note(WorkItemView item) {
        String by = item.lastNoteBy();
        String said = "“" + item.lastNote() + "”";
        return by == null ? said : said + " " + CaseLines.who(by, item.lastNoteFor());
    }

    /** Hidden by somebody, or resting until what was promised. */
    private static String sleeps(WorkItemView item) {
        String by = item.snoozedBy();
        WakeUp event = item.wakesOn();
        if (by == null) {
            return Words.of("sleep.promised");
        }
        String who = CaseLines.who(by, item.snoozedFor());
        return event == null ? Words.of("sleep.by", who) : Words.of("sleep.by.until", who, Words.of("wake." + event));
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
