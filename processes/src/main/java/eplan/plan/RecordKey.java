package eplan.plan;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;

/**
 * What a record is about.
 *
 * @param dataYear the fiscal year the data concerns, not the year of the calendar
 * @param item key of the entry item, such as {@code vision-strategy}
 * @param period key of the round it is recorded for, such as {@code plan} or {@code monthly-02}
 */
public record RecordKey(LaoId lao, FiscalYear dataYear, String item, String period) {}
