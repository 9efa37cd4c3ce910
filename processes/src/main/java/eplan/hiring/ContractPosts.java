package eplan.hiring;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many contracts a province may have in a hiring year: what was approved, and not more than the headcount in force. */
@Component
class ContractPosts {

    private static final String APPROVED = """
            select least(a.posts - a.given_up, coalesce(h.posts, a.posts)) as posts, a.dated
              from eplan.hiring_approval a
              join eplan.hiring_year y on y.id = a.hiring_year_id
              left join eplan.hiring_headcount h on h.fiscal_year = y.fiscal_year and h.province_id = y.province_id
             where a.hiring_year_id = ? and a.approved_on is not null""";

    /** A post is free again from the day after its contract was terminated or replaced; one that runs to its term keeps it. */
    private static final String TAKEN = """
            select count(*) from eplan.contract
             where hiring_year_id = ? and (end_kind is null or end_kind = 'TERM' or last_day >= ?)""";

    private final JdbcClient jdbc;

    ContractPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param dated of the approval's letter */
    record Approved(int posts, LocalDate dated) {}

    /** Empty until the province's approval is complete. */
    Optional<Approved> approved(long year) {
        return jdbc.sql(APPROVED)
                .param(year)
                .query((row, n) -> new Approved(row.getInt("posts"), row.getObject("dated", LocalDate.class)))
                .optional();
    }

    /** Posts that are taken on that day or later. */
    int taken(long year, LocalDate from) {
        return jdbc.sql(TAKEN).param(year).param(from).query(Integer.class).single();
    }
}
