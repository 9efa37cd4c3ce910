package eplan.correspondence;

import eplan.hiring.StepKind;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.shared.LaoId;
import eplan.shared.WorkItemId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened that a person should know (การแจ้งเตือน). Everybody has their own; nobody is told of what they did themselves.
 * What is alike on one day is one notice with a count, until it is read. What is for somebody who is away is also for whoever
 * stands in for them. For anybody with an account.
 */
public interface Notices {

    /** No list is longer. */
    int MOST = 100;

    /** The person's own, the latest first. */
    List<Notice> latest(int limit);

    /** How many of them are unread. */
    long unread();

    /**
     * It is read from now on, unless more has come to it since; what is not the person's own is left alone.
     *
     * @param at of the notice as it was seen
     */
    void read(long id, Instant at);

    /** All of this time or before, so that nothing is read that came while the list was looked at. @param at of a notice */
    void readUpTo(Instant at);

    /** Text keys {@code notice.<name>} for one and {@code notice.<name>.many} for more. */
    enum Kind {
        /** Somebody gave the person work. */
        ASSIGNED,
        /** LAOs are the analyst's from now on. */
        PORTFOLIO,
        /** Escalations climbed to the person's level. */
        ESCALATED,
        /** An LAO did not do what it had promised to whoever has the work. */
        PROMISE_BROKEN,
        /** An LAO asks for a later date, and it is the person's turn. */
        EXTENSION_ASKED,
        EXTENSION_GRANTED,
        EXTENSION_REFUSED,
        /** An LAO disputes what was recorded for it. */
        DISPUTED,
        MENTIONED,
        MESSAGE,
        /** The LAO is reminded. */
        REMINDED,
        /** Somebody recorded for the LAO, which confirms or disputes it. */
        ON_BEHALF_DONE,
        /** The LAO is to correct what it recorded. */
        RETURNED,
        /** Headquarters moved dates, of LAOs of the person's province or the person's own; the subject is why. */
        DATES_MOVED,
        /** Headquarters put back what they had moved; the subject is why. */
        DATES_PUT_BACK,
        /** A change of dates could not be applied on the day for which it was scheduled; the subject is why. */
        DATES_NOT_MOVED,
        /** Escalations of steps of the hiring cycle climbed to the person's level. */
        HIRING_ESCALATED,
        /** What was promised about a step to whoever chases it was not done. */
        HIRING_PROMISE_BROKEN,
        /** Whoever's turn a step is, is reminded. */
        HIRING_REMINDED,
        /** A province asks headquarters for a later date of a step. */
        HIRING_LATER_ASKED,
        HIRING_LATER_GRANTED,
        HIRING_LATER_REFUSED,
        /** The budget is allocated for the province: it can sign. */
        HIRING_BUDGET,
        /** The analyst's own score is there, or an objection to it was answered. */
        HIRING_SCORE,
        /** Headquarters sent back the documents of a contract. */
        HIRING_DOCUMENTS_RETURNED,
        /** What the contractor delivered is to be corrected. */
        HIRING_INSTALMENT_RETURNED,
        /** Headquarters decided on the province's headcount. */
        HIRING_DECIDED;

        boolean ofHiring() {
            return name().startsWith("HIRING_");
        }
    }

    /**
     * @param many how many are told of together
     * @param about the one thing it is about, or the last of them
     * @param at the business instant of the last of them
     */
    record Notice(long id, Kind kind, long many, About about, LocalDate on, Instant at, boolean read) {}

    /**
     * Where a notice leads; each part null where it does not concern it.
     *
     * @param laoTh the LAO's name when it was told; of hiring the province's or contractor's
     * @param year fiscal year; of hiring the hiring year
     * @param roundKey of the round of {@code year}, whose short names are {@code roundTh} and {@code roundEn}
     * @param item of work
     * @param by who wrote, for messages
     * @param subject of the thread; for moved dates the reason, or why they did not move
     * @param forName who is away, for whom the person has it; null in their own right, or where of many some are their own
     * @param hiring of the hiring cycle; null for what is about LAOs
     */
    record About(
            @Nullable LaoId lao,
            @Nullable String laoTh,
            @Nullable FiscalYear year,
            @Nullable String roundKey,
            @Nullable String roundTh,
            @Nullable String roundEn,
            @Nullable WorkItemId item,
            @Nullable ThreadId thread,
            @Nullable String by,
            @Nullable String subject,
            @Nullable String forName,
            @Nullable Hiring hiring) {}

    /**
     * Where in the hiring cycle a notice leads.
     *
     * @param step with its {@code kind} and the number of the instalment, if it has one
     * @param provinceCode of the province whose year of hiring it is
     */
    record Hiring(
            @Nullable HiringStepId step,
            @Nullable StepKind kind,
            @Nullable Integer instalment,
            @Nullable String provinceCode,
            @Nullable Long score) {}
}
