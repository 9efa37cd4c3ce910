package eplan.correspondence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Opens the connection that listens: to the application's database, beside its pool, which would take it back. */
@Component
class ListenConnection {

    /** As {@code pg_stat_activity} shows it. */
    static final String NAME = "eplan-live";

    private final JdbcConnectionDetails database;

    ListenConnection(JdbcConnectionDetails database) {
        this.database = database;
    }

    Connection open() throws SQLException {
        Properties properties = new Properties();
        put(properties, "user", database.getUsername());
        put(properties, "password", database.getPassword());
        put(properties, "ApplicationName", NAME);
        put(properties, "connectTimeout", "5");
        put(properties, "socketTimeout", "10");
        put(properties, "tcpKeepAlive", "true");
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    private static void put(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }
}
