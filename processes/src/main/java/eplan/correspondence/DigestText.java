package eplan.correspondence;

import eplan.correspondence.Mailer.Mail;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.WorkItemView;
import eplan.shared.BuddhistDates;
import eplan.shared.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts a daily mail into words. */
@Component
class DigestText {

    private static final List<Group> COUNTED =
            List.of(Group.FAR_OVERDUE, Group.OVERDUE, Group.DUE_SOON, Group.LATER, Group.ASLEEP);

    private final Texts texts;
    private final DigestProperties properties;

    DigestText(Texts texts, DigestProperties properties) {
        this.texts = texts;
        this.properties = properties;
    }

    Mail of(Recipient to, DigestContent content, LocalDate day) {
        Locale language = to.language();
        String subject = texts.of("digest.subject", language, day, content.late(), content.count(Group.DUE_SOON));
        String id = "digest-%s-%s@eplan".formatted(to.account(), day);
        return new Mail(id, to.address(), subject, body(to, content, day));
    }

    private String body(Recipient to, DigestContent content, LocalDate day) {
        Locale language = to.language();
        StringBuilder body = new StringBuilder();
        line(body, texts.of("digest.greeting", language, to.actor().name()));
        line(body, texts.of("digest.intro", language, BuddhistDates.complete(day, language)));
        if (content.moreOfEverybody()) {
            line(body, texts.of("digest.everybody", language, content.lateOfEverybody(), content.soonOfEverybody()));
        }
        line(body, "");
        counts(body, content, language);
        if (!content.first().isEmpty()) {
            line(body, "");
            line(body, texts.of(to.actor().lao() == null ? "digest.first" : "digest.first.lao", language));
            content.first().forEach(item -> line(body, item(item, language)));
        }
        line(body, "");
        if (!properties.link().isEmpty()) {
            line(body, texts.of("digest.link", language, properties.link()));
        }
        line(body, texts.of("digest.why", language));
        return body.toString();
    }

    private void counts(StringBuilder body, DigestContent content, Locale language) {
        for (Group group : COUNTED) {
            count(body, "digest.count." + group.name(), content.count(group), language);
        }
        count(body, "digest.extensions", content.extensions(), language);
        count(body, "digest.messages", content.messages(), language);
    }

    private void count(StringBuilder body, String key, long many, Locale language) {
        if (many > 0) {
            line(body, texts.of(key, language, many));
        }
    }

    private String item(WorkItemView item, Locale language) {
        String round = BuddhistDates.THAI.equals(language) ? item.roundTh() : item.roundEn();
        int late = item.workingDaysOverdue();
        String key = item.promiseBroken() ? "digest.item.broken" : late > 0 ? "digest.item.late" : "digest.item";
        return texts.of(key, language, item.caseNumber(), item.laoTh(), round, item.dueOn(), late);
    }

    private static void line(StringBuilder body, String words) {
        body.append(words).append('\n');
    }
}
