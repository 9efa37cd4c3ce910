package eplan.plan;

import java.util.List;

/** Which sheets an entry item is made of; items of special rounds have none and are attested. */
public final class EntryItems {

    private EntryItems() {}

    /** The item's sheets in the order people fill them in; empty for vision and strategies, and for what is attested. */
    public static List<Sheet> sheets(String item) {
        if (Spending.quarter(item).isPresent()) {
            return List.of(MonthlyMenus.ANSWER, Spending.COMMITMENTS, Spending.DISBURSEMENTS, Spending.CARRIED);
        }
        return switch (item) {
            case Projects.ITEM -> List.of(Projects.SHEET);
            case Ordinances.ITEM -> List.of(Ordinances.HEAD, Ordinances.LINES, Ordinances.MOVEMENTS);
            case Closings.YEAR, Closings.PREVIOUS -> List.of(Closings.OUTCOMES, Closings.HEAD);
            case Verifications.ITEM -> List.of(Verifications.HEAD);
            case MonthlyMenus.GRANTS -> List.of(MonthlyMenus.ANSWER, MonthlyMenus.SPECIAL_GRANTS);
            case MonthlyMenus.STATISTICS -> List.of(MonthlyMenus.ANSWER, MonthlyMenus.FISCAL_STATISTICS);
            case MonthlyMenus.DRUGS -> List.of(MonthlyMenus.ANSWER, MonthlyMenus.DRUG_ACTIVITIES);
            default -> List.of();
        };
    }

    public static boolean hasSheets(String item) {
        return !sheets(item).isEmpty();
    }

    /** Recorded once a data year, whichever round asks. */
    static boolean onceAYear(String item) {
        return VisionStrategies.ITEM.equals(item) || (hasSheets(item) && !MonthlyMenus.ITEMS.contains(item));
    }
}
