package eplan.cycle;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps of cases that failed for good and wait for a person at headquarters: whose they are, why, and letting them run again.
 * A step that fails stops no other case.
 */
public interface StuckCases {

    /** How many there are; for headquarters. */
    long count();

    /**
     * By id, for headquarters.
     *
     * @param cause only those with this cause; null for all
     * @param after only those after this one; null for the first
     * @param size 200 at most
     */
    List<StuckCase> page(@Nullable String cause, @Nullable String after, int size);

    /** Causes, most frequent first; for headquarters. */
    List<Cause> causes();

    /** What a developer needs to know of one; for headquarters. @throws eplan.shared.NotFound when it is not stuck (any more) */
    String trace(String id);

    /**
     * Lets those of them that are stuck run again, for process owners; each is put on record with the reason. What fails again
     * comes back here.
     *
     * @return how many will run again
     * @throws eplan.shared.Refused without a reason
     */
    int retry(Collection<String> ids, String reason);

    /** The same for all with this cause; null for all there are. */
    int retryAll(@Nullable String cause, String reason);

    /** When escalations last ran, how many were due, and how many wait, are tried again or are stuck; for headquarters. */
    Running running();

    /**
     * @param whose null where no case was found for it
     * @param process key of the process, such as {@code entry-round}
     * @param activity id of the step in the model, such as {@code open-round}
     * @param cause message with numbers and ids replaced by {@code #}
     * @param at the business instant of the last failure
     */
    record StuckCase(
            String id,
            @Nullable Whose whose,
            String process,
            String activity,
            String cause,
            @Nullable Instant at) {}

    /**
     * The LAO, where it lies today, and the round if the step belongs to one; or a case of the hiring cycle, by the name of its
     * province or contractor.
     *
     * @param lao null for a case that is no LAO's
     * @param laoTh the name of whose case it is
     * @param roundKey of the round; null for a whole year's case, and for one that is no LAO's
     * @param roundTh the round, or what the case is about
     * @param caseNumber of the round, such as {@code 2554-30-0417}
     * @param place where a case that is no LAO's is to be seen, from the root of the application; null for an LAO's
     */
    record Whose(
            @Nullable LaoId lao,
            String laoTh,
            @Nullable String provinceTh,
            @Nullable String provinceEn,
            FiscalYear year,
            @Nullable String roundKey,
            @Nullable String roundTh,
            @Nullable String roundEn,
            @Nullable String caseNumber,
            @Nullable String place) {

        /** Of an LAO. */
        public Whose(
                LaoId lao,
                String laoTh,
                @Nullable String provinceTh,
                @Nullable String provinceEn,
                FiscalYear year,
                @Nullable String roundKey,
                @Nullable String roundTh,
                @Nullable String roundEn,
                @Nullable String caseNumber) {
            this(lao, laoTh, provinceTh, provinceEn, year, roundKey, roundTh, roundEn, caseNumber, null);
        }
    }

    /** A cause and how many are stuck for it. */
    record Cause(String text, long count) {}

    /**
     * @param lastLooked real time at which the system last looked for what is due; null when it never did
     * @param lastRan real time at which something last ran; null when nothing ever did
     * @param lastDue how many were due then
     * @param dueNow how many are due and wait for their first try
     * @param retrying how many failed, or were let run again, and are tried by themselves
     * @param failed how many are stuck: they wait for a person
     */
    record Running(
            @Nullable Instant lastLooked,
            @Nullable Instant lastRan,
            long lastDue,
            long dueNow,
            long retrying,
            long failed) {}
}
