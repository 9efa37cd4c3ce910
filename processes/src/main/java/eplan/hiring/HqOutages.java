package eplan.hiring;

import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Days on which e-Plan could not be used, recorded by headquarters: they count against nobody in {@link SystemScores}. */
public interface HqOutages {

    /** Those that touch the fiscal year, latest first; whoever has a part in hiring. */
    List<Outage> of(FiscalYear year);

    /** The same as XLSX; whoever has a part in hiring. */
    byte[] xlsx(FiscalYear year);

    /**
     * Records one; headquarters, not auditors.
     *
     * @param provinces where; empty for the nation
     * @throws eplan.shared.Refused for a last day before the first or after today, longer than 60 days, or without a reason
     */
    void record(LocalDate from, LocalDate to, Set<ProvinceId> provinces, String reason);

    /** Takes one back that was recorded by mistake; what was computed stays. */
    void remove(long id, String reason);

    record Outage(long id, LocalDate from, LocalDate to, List<String> provincesTh, String reason, String by) {}
}
