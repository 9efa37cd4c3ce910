package eplan.cycle;

import eplan.people.Role;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Later dates (ขยายเวลา) that are asked for, endorsed and decided. The province decides up to the days that headquarters set,
 * headquarters beyond; what is granted moves the date by {@link eplan.timeline.LaoDeadlines} in the same transaction.
 */
public interface Extensions {

    /** No file is larger, in bytes. */
    int LARGEST_FILE = 20 * 1024 * 1024;

    /** No request has more files. */
    int MOST_FILES = 5;

    /** No text is longer, in characters. */
    int LONGEST_TEXT = 1000;

    /** Why more time is needed; text key {@code extension.reason.<NAME>}. */
    enum Reason {
        FLOOD,
        FIRE,
        SYSTEM,
        STAFF,
        COUNCIL,
        ELECTION,
        OTHER
    }

    /** Where a request stands; text key {@code extension.state.<NAME>}. */
    enum State {
        /** The province's officers are to give their opinion. */
        ASKED,
        /** The head of the province decides: an opinion was given, or its time has passed. */
        ENDORSED,
        /** Headquarters decide. */
        WITH_HQ,
        GRANTED,
        REFUSED,
        /** By whoever asked. */
        WITHDRAWN,
        /** The round was completed, or locked, before it was decided. */
        LAPSED;

        public boolean open() {
            return this == ASKED || this == ENDORSED || this == WITH_HQ;
        }
    }

    /** What the person who reads a request may do with it now. */
    enum May {
        ATTACH,
        ENDORSE,
        GRANT,
        REFUSE,
        PASS_TO_HQ,
        WITHDRAW
    }

    /**
     * Asks for a later date: the LAO itself, or an analyst, officer or head of its province. An officer's request needs no
     * opinion; a head's within the limit is granted at once, which the answer's state says.
     *
     * @throws eplan.shared.Refused for a round that is complete, locked or retired, a date that is not later than the one in
     *     force, no working day, past, or after the lock; when one request of the round waits already; without a text
     */
    ExtensionView ask(EntryRoundId round, Ask ask);

    /**
     * Adds a file (PDF, JPG, PNG) while the request is open; whoever asked.
     *
     * @throws eplan.shared.Refused for what is empty, too large, of another kind or one too many
     */
    void attach(long id, String name, byte[] content);

    /** A file with its content; whoever may see the LAO. @throws eplan.shared.NotFound when it is none of this request's */
    Content file(long id, long file);

    /**
     * The opinion of an officer or the head of the province, once, while the request is open.
     *
     * @param remark required; the LAO reads that there is an opinion, not its words
     */
    void endorse(long id, boolean supports, String remark);

    /**
     * Grants this or another date; the province's head or headquarters.
     *
     * @throws eplan.shared.Refused for a head beyond the limit ({@code refused.extension.beyond-province}) or once it lies with
     *     headquarters, and for dates that {@link #ask} refuses
     */
    void grant(long id, LocalDate newDue, @Nullable String remark);

    /** Refuses it, for a reason that the LAO reads; the province's head or headquarters. */
    void refuse(long id, String reason);

    /** Leaves the decision to headquarters; the province's head. */
    void passToHq(long id, String remark);

    /** Takes it back while it is open; whoever asked. */
    void withdraw(long id);

    /** One request; whoever may see the LAO. */
    ExtensionView view(long id);

    /** The round's requests, latest first. */
    List<ExtensionView> ofRound(EntryRoundId id);

    /** The LAO's requests of all years, latest first. */
    List<ExtensionView> ofLao(LaoId lao, int limit);

    /**
     * Requests that wait for an opinion or a decision: those with headquarters first, then by age.
     *
     * @param province null for the nation, which headquarters see
     */
    List<ExtensionView> waiting(@Nullable ProvinceId province, int limit);

    /** How many wait for the actor: an officer's opinion, a head's decision, or that of headquarters; 0 for everybody else. */
    long waitingForMe();

    /**
     * What a later date for a district or province would do; its officers, its head, headquarters. Changes nothing, and says
     * beyond {@link ManyPreview#latestByProvince} as well what it would do.
     *
     * @throws eplan.shared.Refused for dates that {@link #ask} refuses, and when nobody is left
     */
    ManyPreview previewMany(Many many);

    /**
     * Gives all of them the later date in one transaction; the province's head within the limit, headquarters. Requests that wait
     * and ask for no more are granted with it.
     *
     * @param letter what it rests on, if any
     * @throws eplan.shared.Refused when nobody is left that could be given the date
     */
    ManyDone grantMany(Many many, String text, Reason reason, @Nullable String letter);

    /** One request for each, in one batch; officers and the head of the province. Those whose request waits are left out. */
    ManyDone askMany(Many many, String text, Reason reason);

    /** @param text why, in the asker's words; required */
    record Ask(LocalDate newDue, Reason reason, String text) {}

    /**
     * @param districtId null for the whole province
     * @param without LAOs of it that are left out
     */
    record Many(
            RoundId round, ProvinceId province, @Nullable Long districtId, Set<LaoId> without, LocalDate newDue) {
        public Many {
            without = Set.copyOf(without);
        }
    }

    /** What a later date for many does to one of them; text key {@code extension.fate.<NAME>}. */
    enum Fate {
        INCLUDED,
        /** Complete, verified, locked or retired. */
        FINISHED,
        /** Its date is not earlier than the new one. */
        LATER_ALREADY,
        /** A request of it waits; when asking for many only. */
        ASKED_ALREADY
    }

    /**
     * @param due the date in force
     * @param waiting a request of it waits
     */
    record ManyLao(EntryRoundId entryRound, LaoId lao, String laoTh, LocalDate due, Fate fate, boolean waiting) {}

    /**
     * @param calendarDue the date of the province or the nation
     * @param latestByProvince up to which day the head decides
     * @param laos all of the district or province but those left out, by name
     * @param withdrawn open work items that would be withdrawn
     * @param promisesAfter promised dates that lie after the new date
     */
    record ManyPreview(
            LocalDate calendarDue, LocalDate latestByProvince, List<ManyLao> laos, long withdrawn, long promisesAfter) {

        public long count(Fate fate) {
            return laos.stream().filter(lao -> lao.fate() == fate).count();
        }
    }

    /** @param done how many got the date, or a request; @param leftOut the others, with why */
    record ManyDone(UUID batch, int done, List<ManyLao> leftOut) {}

    /**
     * @param by name; @param role in which they said it
     * @param forName for whom they stood in who decided; null for themselves, and for what is no decision
     * @param remark null when there is none, or it is not the reader's to read
     */
    record Word(
            String by,
            @Nullable String forName,
            Role role,
            LocalDate on,
            @Nullable String remark) {}

    /** @param supports whether the opinion was for it */
    record Opinion(boolean supports, Word word) {}

    /** @param at the business instant */
    record File(long id, String name, String mediaType, int size, String by, Instant at) {}

    /** A file and its bytes. */
    record Content(File file, byte[] bytes) {}

    /**
     * A request as the reader may see it.
     *
     * @param province of the LAO today, which is the one that decides
     * @param batch what was asked for or granted together; null for a single one
     * @param letter what it rests on, if any
     * @param oldDue the date in force when it was asked for
     * @param latestByProvince up to which day the province's head may grant today
     * @param asked its remark is null: {@code text} says it
     * @param endorseBy the last day for the opinion; null once it is not awaited
     * @param opinion null while there is none
     * @param passedUp the head left it to headquarters
     * @param decided null while it is open; who withdrew it, or completed the round, when it ended without a decision
     * @param may what the reader may do now
     */
    record ExtensionView(
            long id,
            EntryRoundId entryRound,
            LaoId lao,
            String laoTh,
            ProvinceId province,
            String provinceTh,
            String provinceEn,
            FiscalYear year,
            RoundId round,
            String roundTh,
            String roundEn,
            String caseNumber,
            @Nullable UUID batch,
            State state,
            Reason reason,
            String text,
            @Nullable String letter,
            LocalDate oldDue,
            LocalDate wantedDue,
            @Nullable LocalDate grantedDue,
            LocalDate latestByProvince,
            Word asked,
            @Nullable LocalDate endorseBy,
            @Nullable Opinion opinion,
            @Nullable Word passedUp,
            @Nullable Word decided,
            List<File> files,
            Set<May> may) {

        /** Whether only headquarters may grant what was asked for. */
        public boolean beyondProvince() {
            return wantedDue.isAfter(latestByProvince);
        }
    }
}
