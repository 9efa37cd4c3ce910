package eplan.ui.shell;

import eplan.correspondence.Notices.About;
import eplan.correspondence.Notices.Hiring;
import eplan.correspondence.Notices.Kind;
import eplan.correspondence.Notices.Notice;
import eplan.hiring.StepKind;
import eplan.inbox.WorkKind;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.ui.casework.CaseLines;
import eplan.ui.casework.Words;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.hiring.HiringWords;
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
            default -> Words.of(key, notice.many(), known(about.laoTh()), thing(about));
        };
    }

    /** The round, or the step of the hiring cycle; of a province's year of hiring the year. */
    private static String thing(About about) {
        Hiring hiring = about.hiring();
        if (hiring == null) {
            return round(about);
        }
        StepKind kind = hiring.kind();
        if (kind == null) {
            return about.year() == null ? "" : about.year().toString();
        }
        Integer instalment = hiring.instalment();
        String step = HiringWords.kind(kind);
        return instalment == null ? step : Words.of("inbox.step.instalment", step, instalment);
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
        Hiring hiring = notice.about().hiring();
        return switch (notice.kind()) {
            case HIRING_ESCALATED, HIRING_PROMISE_BROKEN ->
                hiring(notice, hiring, "./?kind=" + word(WorkKind.EXPEDITE));
            case HIRING_LATER_ASKED -> hiring(notice, hiring, "./?kind=" + word(WorkKind.EXTENSION));
            case HIRING_REMINDED,
                    HIRING_LATER_GRANTED,
                    HIRING_LATER_REFUSED,
                    HIRING_BUDGET,
                    HIRING_SCORE,
                    HIRING_DOCUMENTS_RETURNED,
                    HIRING_INSTALMENT_RETURNED,
                    HIRING_DECIDED -> hiring == null ? HiringLinks.HOME : place(notice, hiring);
            case ASSIGNED -> hiring == null ? item(notice, "who=me") : hiring(notice, hiring, "./?who=me");
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

    /** The one thing of the hiring cycle, or the list of many. */
    private static String hiring(Notice notice, @Nullable Hiring hiring, String many) {
        return notice.many() == 1 && hiring != null ? place(notice, hiring) : many;
    }

    /** The step, the score, or the province's year. */
    private static String place(Notice notice, Hiring hiring) {
        HiringStepId step = hiring.step();
        Long score = hiring.score();
        String code = hiring.provinceCode();
        FiscalYear year = notice.about().year();
        if (step != null) {
            return HiringLinks.step(step);
        }
        if (score != null) {
            return HiringLinks.score(score);
        }
        return code == null || year == null ? HiringLinks.HOME : HiringLinks.province(code, year);
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
