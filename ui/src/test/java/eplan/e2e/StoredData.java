package eplan.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** What a running application has stored, read past it: to count what no screen counts, and to stand in its way. */
final class StoredData implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Connection connection;

    private StoredData(Connection connection) {
        this.connection = connection;
    }

    /** @param data folder of an application that is running, or was killed without its database */
    static StoredData in(Path data) throws IOException, SQLException {
        String port =
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        String password = Files.readString(data.resolve("database-password")).strip();
        String url = "jdbc:postgresql://127.0.0.1:" + port.strip() + "/eplan";
        return new StoredData(DriverManager.getConnection(url, "eplan", password));
    }

    /** The only figure of the only row. */
    long number(String question, Object... params) {
        try (PreparedStatement statement = statement(question, params);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new AssertionError("nothing found: " + question);
            }
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(question, e);
        }
    }

    /** The only column of all rows. */
    List<String> lines(String question, Object... params) {
        try (PreparedStatement statement = statement(question, params);
                ResultSet rows = statement.executeQuery()) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        } catch (SQLException e) {
            throw new AssertionError(question, e);
        }
    }

    void await(long expected, String question, Object... params) {
        Awaitility.await(question).atMost(PATIENCE).until(() -> number(question, params) == expected);
    }

    void change(String change, Object... params) throws SQLException {
        try (PreparedStatement statement = statement(change, params)) {
            statement.executeUpdate();
        }
    }

    /** Others wait for what is locked until this is closed. */
    void hold(String lockingQuestion, Object... params) throws SQLException {
        connection.setAutoCommit(false);
        number(lockingQuestion, params);
    }

    private PreparedStatement statement(String sql, Object... params) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < params.length; i++) {
            statement.setObject(i + 1, params[i]);
        }
        return statement;
    }

    /** What is held is free again. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
