package eplan.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.testing.EplanTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database tells of open work, in provinces that do not exist. */
@EplanTest
class WorkToldIT {

    private static final long HERE = 900_001;
    private static final long THERE = 900_002;

    private static final String ADD = """
            insert into eplan.work_item (kind, audience, state, entry_round_id, lao_id, lao_name, lao_type, province_id, fiscal_year,
                                         round_id, case_number, due_on, created_on)
            select 'VERIFY', :audience, :state, -n, -1, 'told', 'TAO', :province, 2599, -1, 'told-' || n,
                   date '2055-01-01', date '2055-01-01'
              from generate_series(1, :many) n""";

    @Autowired
    ListenConnection connections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void forget() {
        jdbc.sql("delete from eplan.work_item where fiscal_year = 2599").update();
    }

    private void add(long province, String audience, String state, int many) {
        jdbc.sql(ADD)
                .param("audience", audience)
                .param("state", state)
                .param("province", province)
                .param("many", many)
                .update();
    }

    private void update(String change) {
        jdbc.sql("update eplan.work_item set " + change + " where fiscal_year = 2599")
                .update();
    }

    /** Everything that was told until the act was done. */
    private List<String> told(Runnable act) throws SQLException {
        try (Connection connection = connections.open();
                Statement statement = connection.createStatement()) {
            statement.execute("listen eplan");
            act.run();
            jdbc.sql("select pg_notify('eplan', 'end')").query().listOfRows();
            List<String> all = new ArrayList<>();
            while (!all.contains("end")) {
                PGNotification[] next = connection.unwrap(PGConnection.class).getNotifications(30_000);
                assertThat(next).isNotEmpty();
                for (PGNotification one : next) {
                    all.add(one.getParameter());
                }
            }
            all.remove("end");
            return all;
        }
    }

    @Test
    void aThousandNewItemsAreToldOnceAProvince() throws SQLException {
        assertThat(told(() -> transaction.executeWithoutResult(status -> {
                    add(HERE, "OFFICER", "OPEN", 1000);
                    add(THERE, "ANALYST", "OPEN", 1000);
                    add(HERE, "HEAD", "OPEN", 10);
                })))
                .containsExactlyInAnyOrder("inbox:" + HERE, "inbox:" + THERE);
    }

    @Test
    void whatLaosHaveToDoAndWhatIsDoneIsNotTold() throws SQLException {
        assertThat(told(() -> {
                    add(HERE, "LAO", "OPEN", 100);
                    add(HERE, "OFFICER", "DONE", 100);
                    update("version = version + 1");
                }))
                .isEmpty();
    }

    @Test
    void headquartersHearOfTheirLevelToo() throws SQLException {
        assertThat(told(() -> add(HERE, "HQ", "OPEN", 1))).containsExactlyInAnyOrder("inbox:" + HERE, "inbox:hq");
    }

    @Test
    void workThatMovesIsToldWhereItWasAndWhereItIs() throws SQLException {
        add(HERE, "OFFICER", "OPEN", 1);
        assertThat(told(() -> update("province_id = " + THERE)))
                .containsExactlyInAnyOrder("inbox:" + HERE, "inbox:" + THERE);
    }

    @Test
    void workThatEndsIsTold() throws SQLException {
        add(HERE, "HQ", "OPEN", 1);
        assertThat(told(() -> update("state = 'DONE'"))).containsExactlyInAnyOrder("inbox:" + HERE, "inbox:hq");
    }
}
