package eplan.people;

/**
 * Conditions of set-based reads for what {@link Access#seeLao} decides of one LAO: an analyst is kept to their own LAOs, to those of
 * whom they stand in for, and to those that are nobody's (decisions 013 and 018). All read {@code :today}; the arguments are SQL
 * of the caller's own.
 */
public final class LaosOpen {

    private LaosOpen() {}

    /**
     * What is somebody's is the analyst's, or of whom they stand in for.
     *
     * @param analyst the number of their account
     * @param holder the number of the account that has the LAO
     * @param district the LAO's district today
     */
    public static String held(String analyst, String holder, String district) {
        return """
                exists (
                    select from eplan.portfolios_open_to(%s, cast(:today as date)) o
                     where o.account_id = %s and (o.district_id is null or o.district_id = %s))""".formatted(analyst, holder, district);
    }

    /** The LAO is not another analyst's. @param district the LAO's district today */
    public static String to(String analyst, String lao, String district) {
        return """
                not exists (
                    select from eplan.portfolio_on(:today) f where f.lao_id = %s and not %s)""".formatted(lao, held(analyst, "f.account_id", district));
    }

    /** As above, where the LAO's district is not at hand. */
    public static String to(String analyst, String lao) {
        return to(analyst, lao, """
                (select d.district_id from eplan.lao_province d
                  where d.lao_id = f.lao_id and :today between d.valid_from and d.valid_to)""");
    }
}
