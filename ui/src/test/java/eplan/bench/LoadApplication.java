package eplan.bench;

import eplan.e2e.RunningApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The built application in a process of its own, with its own database, as {@code ./eplan run} starts it: here with a year's load
 * instead of a year that it opens itself.
 */
final class LoadApplication implements AutoCloseable {

    /** Of Phuket's office; the officers of the load share its password. */
    private static final String SOURCE = "phuket.officer1";

    /** A code that no province has: the first start makes registry, accounts and calendar, and opens no LAO's year. */
    private static final String NO_YEAR = "--eplan.embedded.provinces=00";

    private static final int TOLD = 20;

    private final RunningApplication application;
    private final Path data;

    private LoadApplication(RunningApplication application, Path data) {
        this.application = application;
        this.data = data;
    }

    /** Fills the folder: a first start makes what it makes, SQL adds the load. */
    static void fill(Path data, LoadOptions options) throws IOException, InterruptedException {
        try (var first = start(data)) {
            first.application.await(line -> line.contains("province code 00 is unknown"));
            LoadBenchData.fill(first.jdbc(), options, SOURCE);
        }
    }

    static LoadApplication start(Path data) throws IOException {
        return new LoadApplication(RunningApplication.start(data, NO_YEAR), data);
    }

    RunningApplication running() {
        return application;
    }

    String password() {
        return application.password(SOURCE);
    }

    /** Its own database, as the application sees it; a connection for each statement. */
    JdbcClient jdbc() throws IOException {
        return JdbcClient.create(
                new DriverManagerDataSource(url() + "?currentSchema=eplan", "eplan", databasePassword()));
    }

    String databasePassword() throws IOException {
        return Files.readString(data.resolve("database-password")).strip();
    }

    /** PostgreSQL writes its port into the fourth line. */
    String url() throws IOException {
        String port = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                .get(3)
                .strip();
        return "jdbc:postgresql://127.0.0.1:" + port + "/eplan";
    }

    /** Its process, which the folder's lock names. */
    LoadMemory memory() throws IOException {
        return new LoadMemory(
                Long.parseLong(Files.readString(data.resolve("lock")).strip()));
    }

    /** Tells what it complained of on its console. @return how many errors */
    int errors() {
        List<String> complaints = application.console().stream()
                .filter(line -> line.contains(" ERROR ") || line.contains(" WARN "))
                .toList();
        complaints.stream().limit(TOLD).forEach(line -> System.out.println("console: " + line));
        return (int)
                complaints.stream().filter(line -> line.contains(" ERROR ")).count();
    }

    @Override
    public void close() throws InterruptedException {
        application.close();
    }
}
