package eplan.hiring;

import eplan.hiring.HiringApprovals.Candidate;
import eplan.hiring.HiringApprovals.Found;
import eplan.hiring.HiringApprovals.Further;
import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Approvals to hire and contractors found, as rows; callers ask for the right and hold the hiring year. */
@Component
class ApprovalTable {

    private static final String FIND = """
            select a.*, p.approved from eplan.hiring_approval a
              join eplan.hiring_posts p on p.hiring_year_id = a.hiring_year_id where a.hiring_year_id = ?""";

    private static final String CANDIDATES = """
            select k.*, exists (select from eplan.contract c where c.candidate_id = k.id) as signed
              from eplan.hiring_candidate k where k.hiring_year_id = ? order by k.id""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ApprovalTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param posts of the first approval and every further one; the rest is the first one's */
    record Kept(int posts, int givenUp, String letter, LocalDate dated, LocalDate approvedOn, String by) {}

    Optional<Kept> find(long year) {
        return jdbc.sql(FIND).param(year).query((row, n) -> kept(row)).optional();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getInt("approved"),
                row.getInt("given_up"),
                row.getString("letter"),
                row.getObject("dated", LocalDate.class),
                row.getObject("approved_on", LocalDate.class),
                row.getString("by_name"));
    }

    void approve(long year, int posts, String letter, LocalDate dated, Actor by) {
        jdbc.sql("""
                        insert into eplan.hiring_approval
                            (hiring_year_id, posts, letter, dated, approved_on, by_name, for_name)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(year)
                .param(posts)
                .param(letter)
                .param(dated)
                .param(clock.today())
                .param(by.name())
                .param(by.forName())
                .update();
    }

    void approveMore(long year, Further further, Actor by) {
        jdbc.sql("""
                        insert into eplan.hiring_approval_further
                            (hiring_year_id, posts, letter, dated, approved_on, by_name, for_name)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(year)
                .param(further.posts())
                .param(further.letter())
                .param(further.dated())
                .param(further.approvedOn())
                .param(by.name())
                .param(by.forName())
                .update();
    }

    /** In the order in which they were recorded. */
    List<Further> further(long year) {
        return jdbc.sql("select * from eplan.hiring_approval_further where hiring_year_id = ? order by id")
                .param(year)
                .query((row, n) -> new Further(
                        row.getInt("posts"),
                        row.getString("letter"),
                        row.getObject("dated", LocalDate.class),
                        row.getObject("approved_on", LocalDate.class),
                        row.getString("by_name")))
                .list();
    }

    void giveUp(long year, int posts) {
        jdbc.sql("update eplan.hiring_approval set given_up = given_up + ? where hiring_year_id = ?")
                .param(posts)
                .param(year)
                .update();
    }

    /** In the order in which they were found. */
    List<Found> candidates(long year) {
        return jdbc.sql(CANDIDATES)
                .param(year)
                .query((row, n) -> new Found(
                        row.getLong("id"),
                        new Candidate(
                                row.getString("name"),
                                account(row.getObject("account_id", Long.class)),
                                row.getString("remark")),
                        row.getBoolean("signed")))
                .list();
    }

    private static @Nullable AccountId account(@Nullable Long id) {
        return id == null ? null : new AccountId(id);
    }

    void add(long year, Candidate candidate) {
        jdbc.sql("""
                        insert into eplan.hiring_candidate (hiring_year_id, name, account_id, remark)
                        values (?, ?, ?, ?)""")
                .param(year)
                .param(candidate.name())
                .param(present(candidate))
                .param(candidate.remark())
                .update();
    }

    void change(long id, Candidate candidate) {
        jdbc.sql("update eplan.hiring_candidate set name = ?, account_id = ?, remark = ? where id = ?")
                .param(candidate.name())
                .param(present(candidate))
                .param(candidate.remark())
                .param(id)
                .update();
    }

    private static @Nullable Long present(Candidate candidate) {
        AccountId account = candidate.present();
        return account == null ? null : account.value();
    }

    void drop(long id) {
        jdbc.sql("delete from eplan.hiring_candidate where id = ?").param(id).update();
    }
}
