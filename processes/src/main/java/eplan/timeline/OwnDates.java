package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The due dates that provinces and single LAOs have beside the one of their round, with who and why; HQ of any kind. */
public interface OwnDates {

    /** How many there are, of the year's rounds that have any. */
    List<Count> counts(FiscalYear year);

    /** The provinces' own dates of a round, in Thai order. */
    List<OwnDate> ofProvinces(RoundId round);

    /**
     * The LAOs' own dates of a round (ขยายเวลา), by province and name in Thai order.
     *
     * @param from how many to leave out
     * @param size how many at most, up to 200
     */
    List<OwnDate> ofLaos(RoundId round, int from, int size);

    record Count(RoundId round, long provinces, long laos) {}

    /**
     * @param lao null for a whole province
     * @param laoTh empty for a whole province
     * @param province where it lies today
     * @param by whoever set the date, or gave the extension
     */
    record OwnDate(
            @Nullable LaoId lao,
            String laoTh,
            ProvinceId province,
            String provinceTh,
            String provinceEn,
            LocalDate dueOn,
            String reason,
            String by) {}
}
