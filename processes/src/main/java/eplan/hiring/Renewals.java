package eplan.hiring;

import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a province's people when their contracts end with the fiscal year: whom headquarters decided not to keep (note 3 of letter
 * ว 1353), and which contract of the next hiring year goes on from which.
 */
public interface Renewals {

    /**
     * Of whom headquarters' last word is that they go, by name; the province's officers and head, headquarters. It gates nothing, but who signs
     * says why ({@link Contracts.NewContract#despite}).
     *
     * @param year for which is hired: decided on its headcount, or within the year before on that one's
     */
    List<NotKept> notKept(FiscalYear year, ProvinceId province);

    /**
     * The contracts of the year that run to their term, and what follows each; none before the next hiring year is open there. By
     * contractor; the province's officers and head, headquarters.
     */
    List<Succession> of(FiscalYear year, ProvinceId province);

    /** The same of one contract, its own analyst too; empty where it is over or ends early, or the next hiring year is not open. */
    Optional<Succession> of(ContractId contract);

    /** What was decided of somebody; text key {@code hiring.notkept.<NAME>}. */
    enum Word {
        REPLACE,
        REDUCE,
        NOT_RENEWED,
        ENDS
    }

    /** @param account null for a contractor without one; @param reason as headquarters gave it, with the letter that it names */
    record NotKept(@Nullable AccountId account, String name, Word word, String reason, String by, LocalDate on) {}

    /** How far a renewal is; text key {@code hiring.renewal.<NAME>}. */
    enum Standing {
        NOT_ASKED,
        /** Named in the request that was sent. */
        ASKED,
        /** Hiring is approved, and they are among those found. */
        APPROVED,
        SIGNED
    }

    /**
     * @param code of the province, two digits
     * @param next the hiring year that follows
     * @param requestSent whether that year's request is with headquarters already
     * @param successor the contract that goes on; null unless signed
     */
    record Succession(
            ContractId contract,
            String number,
            String contractor,
            @Nullable AccountId account,
            String code,
            String provinceTh,
            String provinceEn,
            LocalDate lastDay,
            FiscalYear next,
            Standing standing,
            boolean requestSent,
            @Nullable ContractId successor) {

        public boolean signed() {
            return standing == Standing.SIGNED;
        }
    }
}
