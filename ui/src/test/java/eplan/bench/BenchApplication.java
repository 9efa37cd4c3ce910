package eplan.bench;

import eplan.shared.BusinessClock;
import eplan.testing.SettableClock;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.TimeZone;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/**
 * The core with its spreadsheet files and papers, without screens, on a database server that keeps what it commits: fsync and
 * synchronous commit on.
 */
@Profile("bench")
@AutoConfigurationPackage(basePackages = "eplan")
@SpringBootApplication(
        scanBasePackages = {
            "eplan.shared",
            "eplan.engine",
            "eplan.people",
            "eplan.audit",
            "eplan.registry",
            "eplan.timeline",
            "eplan.plan",
            "eplan.cycle",
            "eplan.inbox",
            "eplan.correspondence",
            "eplan.status",
            "eplan.hiring",
            "eplan.clock",
            "eplan.integration.spreadsheets",
            "eplan.integration.papers"
        })
@ConfigurationPropertiesScan("eplan.engine")
class BenchApplication {

    @Bean
    @Primary
    BusinessClock benchClock() {
        return new SettableClock();
    }

    static EmbeddedPostgres server() throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Bangkok"));
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
    }

    static ConfigurableApplicationContext start(EmbeddedPostgres server) {
        return new SpringApplicationBuilder(BenchApplication.class)
                .web(WebApplicationType.NONE)
                .profiles("bench")
                .run(
                        "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                                + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
                        "--eplan.engine.run-jobs=false",
                        "--logging.level.eplan=warn");
    }

    /** Lets the server finish what earlier steps left it to do, so that it disturbs neither way. */
    static void settle(EmbeddedPostgres server, String database) throws SQLException {
        try (var connection = server.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    /** The value below which 95 of 100 measurements lie, in milliseconds. */
    static double p95(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1] / 1e6;
    }

    static void machine() {
        System.out.printf(
                "machine: %d cores, %d GiB, %s %s, Java %s, PostgreSQL 18 embedded, fsync and synchronous_commit on%n",
                Runtime.getRuntime().availableProcessors(),
                Math.round(((com.sun.management.OperatingSystemMXBean)
                                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                                .getTotalMemorySize()
                        / 1024d
                        / 1024
                        / 1024),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"));
    }
}
