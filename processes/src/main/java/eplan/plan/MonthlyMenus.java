package eplan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The monthly menus (ว 1353 note 1): special grants, fiscal statistics, drug policy. */
public final class MonthlyMenus {

    public static final String GRANTS = "special-grants";
    public static final String STATISTICS = "fiscal-statistics";
    public static final String DRUGS = "drug-policy";
    public static final Set<String> ITEMS = Set.of(GRANTS, STATISTICS, DRUGS);

    /** Nothing changed this month, or nothing was spent this quarter: an answer of a person, never a default. */
    public static final Column<Boolean> NOTHING = Column.yesNo("nothing");

    public static final Sheet ANSWER = Sheet.fields("answer", "nothing_answer", NOTHING);

    public static final Column<String> GRANT = Column.text("name", 300).must();
    public static final Column<BigDecimal> ALLOCATED =
            Column.amount("allocated").must();
    public static final Column<BigDecimal> RECEIVED = Column.amount("received");
    public static final Column<BigDecimal> COMMITTED = Column.amount("committed");
    public static final Column<BigDecimal> DISBURSED = Column.amount("disbursed");
    public static final Sheet SPECIAL_GRANTS =
            Sheet.rows("grants", "special_grant", GRANT, GRANT, ALLOCATED, RECEIVED, COMMITTED, DISBURSED);

    public static final List<Column<BigDecimal>> REVENUE =
            List.of(Column.amount("revenue_own"), Column.amount("revenue_shared"), Column.amount("revenue_subsidies"));
    public static final List<Column<BigDecimal>> EXPENDITURE = List.of(
            Column.amount("spent_central"),
            Column.amount("spent_personnel"),
            Column.amount("spent_operations"),
            Column.amount("spent_investment"),
            Column.amount("spent_subsidies"),
            Column.amount("spent_other"));
    public static final Column<BigDecimal> RESERVE = Column.amount("reserve");
    public static final Sheet FISCAL_STATISTICS = Sheet.fields(
            "statistics",
            "fiscal_statistics",
            REVENUE.get(0),
            REVENUE.get(1),
            REVENUE.get(2),
            EXPENDITURE.get(0),
            EXPENDITURE.get(1),
            EXPENDITURE.get(2),
            EXPENDITURE.get(3),
            EXPENDITURE.get(4),
            EXPENDITURE.get(5),
            RESERVE);

    public static final Column<String> KIND = Column.choice(
                    "kind", List.of("PREVENTION", "TREATMENT", "SUPPRESSION", "COMMUNITY", "OTHER"))
            .must();
    public static final Column<String> ACTIVITY = Column.text("name", 300).must();
    public static final Column<Integer> PEOPLE = Column.count("target_people").must();
    public static final Column<BigDecimal> BUDGET = Column.amount("budget").must();
    public static final Column<BigDecimal> SPENT = Column.amount("spent");
    public static final Column<LocalDate> HELD_ON = Column.date("held_on").must();
    public static final Sheet DRUG_ACTIVITIES =
            Sheet.rows("activities", "drug_activity", ACTIVITY, ACTIVITY, KIND, PEOPLE, BUDGET, SPENT, HELD_ON);

    private MonthlyMenus() {}
}
