package eplan.hiring;

import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Instalments (งวดงาน) of contracts: the analyst delivers with a report, the province inspects and accepts (ตรวจรับงาน) or has it corrected
 * (note 3 of letter ว 1353). Scopes as of {@link Contracts}.
 */
public interface Instalments {

    /** All of a contract, first to last. */
    List<Instalment> of(ContractId contract);

    /** Instalments of the province that wait to be delivered or accepted, or for a decision on the penalty, earliest due first; its officers and head. */
    List<Waiting> waiting(ProvinceId province);

    /** The report as it stands: a new one is drafted from the work recorded in the instalment's days. */
    Report report(ContractId contract, int instalment);

    /** Keeps what the analyst, or the province for them, adds. @throws eplan.shared.Refused once delivered, or for texts that are too long */
    Report keep(ContractId contract, int instalment, int version, String added);

    /**
     * Delivers: the analyst, or an officer of the province when it came on paper.
     *
     * @param on the day it was delivered: today, for an officer also earlier, not before the instalment's last week
     * @throws eplan.shared.Refused before the instalment is open, or when it was delivered
     */
    void deliver(ContractId contract, int instalment, int version, LocalDate on);

    /**
     * The province accepts the work; officers and the head.
     *
     * @param inspectors names, one to three
     * @param on not before delivery, not after today; whether the inspection was late is judged by it
     * @throws eplan.shared.Refused for others, or when nothing was delivered
     */
    void accept(ContractId contract, int instalment, List<String> inspectors, LocalDate on, String remark);

    /** The province has it corrected: it is to be delivered again. @param on as in {@link #accept} */
    void sendBack(ContractId contract, int instalment, List<String> inspectors, LocalDate on, String reason);

    /**
     * The penalty that is kept from an accepted instalment: what is computed is proposed, never automatic; the head of the province.
     *
     * @param amount 0 up to the instalment's amount, to the satang
     * @throws eplan.shared.Refused for another amount, before it is accepted, or without a reason
     */
    void penalty(ContractId contract, int instalment, BigDecimal amount, String reason);

    /**
     * The acceptance record as PDF, which names the sum to pay; whoever may see the contract.
     *
     * @throws eplan.shared.Refused before it is accepted, and while it is late and the head has not decided on the penalty
     */
    byte[] acceptancePdf(ContractId contract, int instalment);

    byte[] xlsx(FiscalYear year, ProvinceId province);

    /** Text key {@code hiring.instalment.state.<NAME>}. */
    enum State {
        PLANNED,
        OPEN,
        DELIVERED,
        /** To be corrected and delivered again. */
        RETURNED,
        ACCEPTED,
        CANCELLED
    }

    /**
     * @param due by when to deliver: working days after its last day, or after the day on which it opened where the one before was accepted
     *     later; until it opens as agreed
     * @param deliveries in their order; what came back for correction was delivered more than once
     * @param proposedPenalty {@link #lateDays} times rate times the contract's amount, rounded half up to the satang, at most the instalment
     * @param penalty what the head decided; null before
     * @param step that is open
     */
    record Instalment(
            int number,
            LocalDate from,
            LocalDate to,
            BigDecimal amount,
            State state,
            LocalDate due,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate acceptedOn,
            List<String> inspectors,
            @Nullable String remark,
            List<Delivery> deliveries,
            BigDecimal proposedPenalty,
            @Nullable BigDecimal penalty,
            @Nullable HiringStepId step) {

        /** Calendar days of late delivery: those of the first one, and those of each correction after the date that was set for it. */
        public int lateDays() {
            return Delivery.together(deliveries);
        }

        /** Accepted, late, and the head has not decided on the penalty, be it none. */
        public boolean penaltyUndecided() {
            return Penalty.undecided(state, lateDays(), penalty);
        }
    }

    /** @param due the date in force on the day of delivery: the instalment's, or that of its correction */
    record Delivery(LocalDate due, LocalDate on) {

        /** Calendar days after the due date; 0 for a delivery in time. */
        public int lateDays() {
            return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(due, on)));
        }

        /** The late days of all of them. */
        public static int together(List<Delivery> deliveries) {
            return deliveries.stream().mapToInt(Delivery::lateDays).sum();
        }
    }

    record Waiting(ContractId contract, String contractor, Instalment instalment, int instalments) {}

    /**
     * The month's recorded work.
     *
     * @param looks daily and weekly checks; @param laosLooked how many LAOs were looked at
     * @param chased chase notes; @param laosChased LAOs
     * @param onBehalf items recorded on behalf
     * @param verified rounds verified; @param completed rounds of the analyst's LAOs that were accepted
     */
    record Figures(
            int looks,
            int laosLooked,
            int chased,
            int laosChased,
            int onBehalf,
            int verified,
            int completed,
            int laos) {}

    /**
     * @param added in the analyst's own words
     * @param deliveredOn null for a draft
     * @param returned why it came back
     */
    record Report(
            ContractId contract,
            int instalment,
            int version,
            LocalDate from,
            LocalDate to,
            Figures figures,
            String added,
            @Nullable LocalDate deliveredOn,
            @Nullable String deliveredBy,
            @Nullable String returned,
            boolean mayWrite,
            boolean mayAccept) {}
}
