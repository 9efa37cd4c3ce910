package eplan.ui.shell;

import eplan.correspondence.Notices.About;
import eplan.correspondence.Notices.Kind;
import eplan.correspondence.Notices.Notice;
import eplan.inbox.WorkKind;
import eplan.ui.casework.CaseLines;
import eplan.ui.casework.Words;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a notice says, and where it leads. */
final class NoticeWords {

    private NoticeWords() {}

    /** What it is about, and for whom the person has it. */
    static String of(Notice notice) {
        return CaseLines.who(what(notice), notice.about().forName());
    }

    /** {0} how many, {1} whose or by whom, {2} the round, the subject or the reason. */
    private static String what(Notice notice) {
        About about = notice.about();
        String key = "notice." + notice.kind().name() + (notice.many() > 1 ? many(notice) : "");
        return switch (notice.kind()) {
            case MENTIONED, MESSAGE -> Words.of(key, notice.many(), known(about.by()), known(about.subject()));
            case DATES_MOVED, DATES_PUT_BACK, DATES_NOT_MOVED ->
                Words.of(key, notice.many(), known(about.laoTh()), known(about.subject()));
            default -> Words.of(key, notice.many(), known(about.laoTh()), round(about));
        };
    }

    /** LAO staff are reminded of one round time and again, an analyst of one round of many LAOs. */
    private static String many(Notice notice) {
        boolean ofLaos = notice.kind() == Kind.REMINDED && notice.about().item() != null;
        return ofLaos ? ".laos" : ".many";
    }

    private static String round(About about) {
        return Words.either(known(about.roundTh()), known(about.roundEn()));
    }

    private static String known(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }

    /** From the root of the application. */
    static String path(Notice notice) {
        return switch (notice.kind()) {
            case ASSIGNED -> item(notice, "who=me");
            case ESCALATED, PROMISE_BROKEN -> item(notice, "kind=" + word(WorkKind.EXPEDITE));
            case DISPUTED -> item(notice, "kind=" + word(WorkKind.DISPUTE));
            case PORTFOLIO -> "portfolio";
            case EXTENSION_ASKED -> "extensions";
            case DATES_NOT_MOVED -> "timeline";
            case MENTIONED, MESSAGE -> "messages?thread=" + notice.about().thread();
            // an LAO's staff have their case, an analyst has the work of the analysts' own round
            case REMINDED ->
                notice.about().item() == null ? round(notice) : item(notice, "kind=" + word(WorkKind.ENTER));
            // an LAO's staff have their case, the offices their inbox
            case EXTENSION_GRANTED, EXTENSION_REFUSED, ON_BEHALF_DONE, RETURNED, DATES_MOVED, DATES_PUT_BACK ->
                round(notice);
        };
    }

    private static String word(WorkKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** One item beside the list, or the list of many. */
    private static String item(Notice notice, String many) {
        return notice.many() == 1 && notice.about().item() != null
                ? "./?item=" + notice.about().item()
                : "./?" + many;
    }

    /** The round of the case; of several LAOs', the last. */
    private static String round(Notice notice) {
        About about = notice.about();
        if (about.lao() == null) {
            return "./";
        }
        String year = about.year() == null ? "" : "?year=" + about.year();
        return "lao/" + about.lao() + year + (about.roundKey() == null ? "" : "&round=" + about.roundKey());
    }
}
