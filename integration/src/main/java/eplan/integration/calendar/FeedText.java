package eplan.integration.calendar;

import eplan.correspondence.CalendarFeeds.Entry;
import eplan.correspondence.CalendarFeeds.Feed;
import eplan.correspondence.DigestProperties;
import eplan.shared.BusinessClock;
import eplan.shared.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts a person's deadlines into the words of a calendar. */
@Component
class FeedText {

    private final Texts texts;
    private final DigestProperties properties;
    private final BusinessClock clock;

    FeedText(Texts texts, DigestProperties properties, BusinessClock clock) {
        this.texts = texts;
        this.properties = properties;
        this.clock = clock;
    }

    String of(Feed feed) {
        Locale language = feed.language();
        return IcsWriter.write(
                texts.of("feed.name", language),
                clock.now(),
                feed.entries().stream().map(entry -> event(entry, language)).toList());
    }

    private IcsEvent event(Entry entry, Locale language) {
        String round = Texts.closest(language).equals(Locale.ENGLISH) ? entry.roundEn() : entry.roundTh();
        String summary = texts.of("feed." + entry.kind().name(), language, round, entry.many());
        return new IcsEvent(entry.key() + "@eplan", entry.day(), summary, more(entry, language));
    }

    private String more(Entry entry, Locale language) {
        String number = entry.caseNumber();
        String first = number == null ? "" : texts.of("feed.case", language, number) + "\n";
        return (first + properties.link()).strip();
    }
}
