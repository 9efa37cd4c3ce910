package eplan.hiring;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many contracts a province may have in a hiring year: what was approved, and not more than the headcount in force. */
@Component
class ContractPosts {

    private static final String APPROVED = """
            select p.in_force, a.dated
              from eplan.hiring_approval a join eplan.hiring_posts p on p.hiring_year_id = a.hiring_year_id
             where a.hiring_year_id = ?""";

    /** Posts add up letter by letter; what was given up is missing from the first. */
    private static final String LETTER = """
            select min(dated)
              from (select dated, sum(posts) over (order by dated) as posts
                      from (select dated, posts - given_up as posts from eplan.hiring_approval where hiring_year_id = :year
                            union all
                            select dated, posts from eplan.hiring_approval_further where hiring_year_id = :year) letter) approved
             where posts >= :post""";

    /** A post is free again from the day after its contract was terminated or replaced, always if it was called off; one that runs to its term keeps it. */
    private static final String TAKEN = """
            select count(*) from eplan.contract
             where hiring_year_id = ? and (end_kind is null or end_kind = 'TERM' or end_kind <> 'CALLED_OFF' and last_day >= ?)""";

    private final JdbcClient jdbc;

    ContractPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param posts approved and not given up, within the headcount in force. @param dated of the first letter */
    record Approved(int posts, LocalDate dated) {}

    /** Empty until the province's approval is complete. */
    Optional<Approved> approved(long year) {
        return jdbc.sql(APPROVED)
                .param(year)
                .query((row, n) -> new Approved(row.getInt("in_force"), row.getObject("dated", LocalDate.class)))
                .optional();
    }

    /** Date of the letter that approves this post. @param post from 1 to the posts that are approved */
    LocalDate letter(long year, int post) {
        return jdbc.sql(LETTER)
                .param("year", year)
                .param("post", post)
                .query(LocalDate.class)
                .single();
    }

    /** Posts that are taken on that day or later. */
    int taken(long year, LocalDate from) {
        return jdbc.sql(TAKEN).param(year).param(from).query(Integer.class).single();
    }
}
