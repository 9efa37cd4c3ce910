package eplan.hiring;

import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts posts of a hiring year, by the view {@code eplan.hiring_posts}; callers ask for the right. */
@Component
class HiringPosts {

    private final JdbcClient jdbc;

    HiringPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Posts that are approved and in the headcount in force, not given up, and not held by a contract that runs to its term. */
    int left(long year) {
        return jdbc.sql("select posts_left from eplan.hiring_posts where hiring_year_id = ?")
                .param(year)
                .query(Integer.class)
                .single();
    }

    /** Whether more contracts hold posts than are in force. */
    boolean exceeded(long year) {
        return jdbc.sql("select taken > in_force from eplan.hiring_posts where hiring_year_id = ?")
                .param(year)
                .query(Boolean.class)
                .single();
    }

    /** Whether any contract was ever signed in the year. */
    boolean anySigned(long year) {
        return jdbc.sql("select exists (select from eplan.contract where hiring_year_id = ?)")
                .param(year)
                .query(Boolean.class)
                .single();
    }

    /** The headcount in force; 0 where the list has none. */
    int headcount(FiscalYear year, ProvinceId province) {
        return jdbc.sql("""
                        select coalesce(max(posts), 0) from eplan.hiring_headcount
                         where fiscal_year = ? and province_id = ?""")
                .param(year.be())
                .param(province.value())
                .query(Integer.class)
                .single();
    }
}
