package eplan.cycle;

import eplan.plan.EntryRecords;
import eplan.plan.RecordKey;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.RoundId;
import eplan.timeline.Deadline;
import eplan.timeline.Responsible;
import eplan.timeline.RoundKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One LAO's case for each round of a year (งวดของ อปท.): looking at it, and what people do with it. */
public interface EntryRounds {

    /** The round, within the actor's scope. @throws eplan.shared.NotFound otherwise */
    EntryRoundView view(EntryRoundId id);

    /** All rounds of an LAO's year, in calendar order. */
    List<EntryRoundView> ofLao(LaoId lao, FiscalYear year);

    /** Years that are open for the LAO, latest first. */
    List<FiscalYear> yearsOf(LaoId lao);

    /**
     * Declares one item complete: checks the record, marks it complete, and lets the case go on.
     *
     * @param recordVersion the version the person saw
     * @param onBehalfReason required when an analyst does it for an LAO's round; null otherwise
     * @throws eplan.shared.StaleForm when somebody changed the record since
     * @throws eplan.shared.Refused when the record has problems, or the round is locked
     */
    void complete(EntryRoundId id, String item, long recordVersion, @Nullable String onBehalfReason);

    /** A form was touched: the round counts as started. */
    void touched(EntryRoundId id, String item);

    /** The analyst (or an officer) accepts what was recorded. */
    void accept(EntryRoundId id);

    /** The analyst (or an officer) returns named items with a reason. */
    void returnForCorrection(EntryRoundId id, List<String> items, String reason);

    /**
     * The analyst (or an officer) sends a complete item back, because the check of the quarter found something. Where the round
     * is still being recorded or verified it waits for the item again; where it was accepted it stays accepted, and the
     * item waits for the LAO by itself.
     *
     * @throws eplan.shared.Refused when it is not complete, without a reason, or when the round was not received or is locked
     */
    void sendBack(EntryRoundId id, String item, String reason);

    /** The LAO confirms what an analyst recorded for it. @throws eplan.shared.Refused when nothing waits for that */
    void confirm(EntryRoundId id, String item);

    /** The LAO disputes what an analyst recorded for it, which the province reads. @throws eplan.shared.Refused as above, or without a reason */
    void dispute(EntryRoundId id, String item, String reason);

    /** The LAO says that it cannot record: the analyst gets the task to enter on behalf at once. */
    void askOnBehalf(EntryRoundId id, String reason);

    /**
     * @param caseNumber to say on the telephone, such as {@code 2554-30-0417}
     * @param deadline in force; null fields never
     * @param workingDaysOverdue 0 unless overdue
     * @param alongside items that no round asks for and that are recorded here all the same: quarters 1 and 4
     * @param mayRecord / mayVerify what the current actor may do now
     * @param mayAdd the current actor may add what comes after completing: additional ordinances, transfers, new editions
     * @param processInstanceId of the running entry-round, for the diagram; null before it opens
     */
    record EntryRoundView(
            EntryRoundId id,
            LaoId lao,
            FiscalYear year,
            RoundId round,
            String roundKey,
            RoundKind kind,
            Responsible responsible,
            String nameTh,
            String nameEn,
            String shortTh,
            String shortEn,
            FiscalYear dataYear,
            LocalDate opensOn,
            Deadline deadline,
            int workingDaysOverdue,
            RoundState state,
            RoundStanding standing,
            String caseNumber,
            List<ItemView> items,
            List<ItemView> alongside,
            @Nullable LocalDate acceptedOn,
            @Nullable String returnedReason,
            boolean mayRecord,
            boolean mayAdd,
            boolean mayVerify,
            @Nullable EscalationView escalation) {

        /** The item with where it stands, whether the round asks for it or not. */
        public Optional<ItemView> item(String key) {
            return Stream.concat(items.stream(), alongside.stream())
                    .filter(one -> one.item().equals(key))
                    .findFirst();
        }
    }

    /** One entry item of the round with where its record stands. */
    record ItemView(String item, RecordKey record, EntryRecords.RecordState state) {}

    /** @param level 1 provincial officers, 2 head, 3 HQ */
    record EscalationView(
            int level,
            boolean open,
            Instant since,
            @Nullable LocalDate promisedOn,
            boolean promiseBroken,
            @Nullable String withdrawnReason) {}
}
