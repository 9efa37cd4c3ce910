package eplan.hiring;

import eplan.hiring.Contracts.EndKind;
import eplan.hiring.Renewals.Standing;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which provinces risk having no analyst on 1 October: the current contracts end in September, some with none that follows. */
public interface HiringRisks {

    /** As of today, those that press most first; headquarters of any kind. */
    Report of(FiscalYear year);

    /** The same as XLSX, as of today; headquarters of any kind. */
    byte[] xlsx(FiscalYear year);

    /**
     * @param firstDay 1 October, the first day of the year
     * @param workingDaysLeft until then, 0 when it has passed
     * @param leaving whose contracts end, with the year before or early, while nobody follows on their post; who goes first comes first
     */
    record Report(LocalDate asOf, LocalDate firstDay, int workingDaysLeft, List<Risk> risks, List<Leaving> leaving) {}

    /** Why; text key {@code hiring.risk.<NAME>}. The first that holds. */
    enum Why {
        NO_HEADCOUNT,
        NOT_APPROVED,
        /** Approved for no post, or all of them given up. */
        NO_POST,
        NO_BUDGET,
        NOT_SIGNED,
        STARTS_LATER,
        /** Fewer than the posts that are approved and not given up. */
        TOO_FEW
    }

    /**
     * A contract from which none of the same person goes on, in a province where on the day after fewer work than there are posts.
     *
     * @param code of the province, two digits
     * @param lastDay of the term, or the earlier one
     * @param how to its term, or early; text key {@code hiring.contract.end.<NAME>}
     * @param renewal how far a renewal is; null for a contract that ends early
     */
    record Leaving(
            ContractId contract,
            String number,
            String contractor,
            String code,
            String provinceTh,
            String provinceEn,
            LocalDate lastDay,
            EndKind how,
            @Nullable Standing renewal) {

        /** The hiring year in which the post is vacant. */
        public FiscalYear vacantIn() {
            return FiscalYear.of(lastDay.plusDays(1));
        }
    }

    /**
     * @param posts approved and not given up, within the headcount; before the approval the headcount
     * @param covered contracts that cover the first day of the year, or today once it has passed
     * @param due the date of the step that stands in the way
     * @param nobody nobody at all would work there
     */
    record Risk(
            ProvinceId province,
            String provinceTh,
            String provinceEn,
            int posts,
            int covered,
            Why why,
            @Nullable LocalDate due,
            boolean nobody,
            int laos) {}
}
