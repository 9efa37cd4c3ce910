package eplan.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server on the loopback address, with its data in a {@link DataFolder} and the settings of a production
 * server: what was committed is on the disk. It is started apart from our console's process group, so that Ctrl-C
 * reaches e-Plan alone, which stops the server last.
 */
final class PostgresServer {

    static final String OWNER = "eplan";
    private static final String DATABASE = "eplan";
    private static final String PATIENCE_SECONDS = "120";
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=100",
            "shared_buffers=256MB",
            "max_wal_size=2GB",
            "jit=off",
            "timezone=Asia/Bangkok",
            "log_timezone=Asia/Bangkok",
            "log_checkpoints=off");

    private final PostgresCommand postgres;
    private final Path data;
    private final Path log;
    private final int port;
    private final String password;

    private PostgresServer(PostgresCommand postgres, DataFolder folder, int port) throws IOException {
        this.postgres = postgres;
        this.data = folder.resolve("postgres");
        this.log = folder.resolve("postgres.log");
        this.port = port;
        this.password = folder.databasePassword();
    }

    /**
     * Starts the server, after stopping one that a killed e-Plan left running, and makes the database if there is none.
     *
     * @param binaries folder with PostgreSQL's {@code bin/}
     * @param port a free port of the loopback address
     * @throws CannotStart when it does not start; its own log says why
     */
    static PostgresServer start(Path binaries, DataFolder folder, int port) throws IOException {
        var server = new PostgresServer(new PostgresCommand(binaries), folder, port);
        stopOrphan(binaries, server.data);
        server.initialise(folder);
        server.startProcess();
        server.createDatabase();
        return server;
    }

    String url() {
        return url(DATABASE);
    }

    String password() {
        return password;
    }

    /** Ends open connections, writes all to the disk and returns when the server has stopped. */
    void stop() throws IOException {
        postgres.run("pg_ctl", "-D", data.toString(), "stop", "-m", "fast", "-w", "-t", PATIENCE_SECONDS);
    }

    /** Stops what an e-Plan that was killed left running on this folder, so that its work ends in order. */
    static void stopOrphan(Path binaries, Path data) throws IOException {
        Optional<ProcessHandle> process = PostmasterFile.in(data).process();
        if (process.isEmpty()) {
            return;
        }
        Console.say("start.orphan", process.get().pid());
        var stopped = new PostgresCommand(binaries)
                .run("pg_ctl", "-D", data.toString(), "stop", "-m", "fast", "-w", "-t", PATIENCE_SECONDS);
        if (stopped.code() != 0) {
            throw new CannotStart("start.orphan-stays", null, process.get().pid());
        }
    }

    /** Made beside its place and moved there when complete, so that a start which was cut off leaves no half. */
    private void initialise(DataFolder folder) throws IOException {
        if (Files.exists(data)) {
            return;
        }
        Console.say("start.new-database", data);
        Path half = folder.resolve("postgres.new");
        FileSystemUtils.deleteRecursively(half);
        var made = postgres.run(
                "initdb",
                "--pgdata=" + half,
                "--username=" + OWNER,
                "--pwfile=" + folder.resolve("database-password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        if (made.code() != 0) {
            throw new CannotStart("start.database-failed", null, made.output());
        }
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void startProcess() throws IOException {
        String options = "-p " + port + " -c " + String.join(" -c ", SETTINGS);
        var started = postgres.run(
                "pg_ctl",
                "-D",
                data.toString(),
                "-l",
                log.toString(),
                "-o",
                options,
                "start",
                "-w",
                "-t",
                PATIENCE_SECONDS);
        if (started.code() != 0) {
            throw new CannotStart("start.database-failed", null, log);
        }
    }

    private void createDatabase() throws IOException {
        try (var connection = DriverManager.getConnection(url("postgres"), OWNER, password);
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException e) {
            throw new IOException("no database " + DATABASE, e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
