package eplan.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    private static final Path CACHE = Path.of("target", "postgresql").toAbsolutePath();

    @TempDir
    Path temp;

    private DataFolder folder;
    private Path binaries;
    private PostgresServer server;

    @BeforeEach
    void start() throws Exception {
        binaries = PostgresBinaries.unpack(CACHE);
        folder = DataFolder.take(temp);
        server = PostgresServer.start(binaries, folder, freePort());
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
        folder.close();
    }

    @Test
    void isPostgresql18WithTheSettingsOfProduction() throws Exception {
        assertThat(query("show server_version")).startsWith("18");
        assertThat(query("show fsync")).isEqualTo("on");
        assertThat(query("show synchronous_commit")).isEqualTo("on");
        assertThat(query("show full_page_writes")).isEqualTo("on");
        assertThat(query("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(query("show unix_socket_directories")).isEmpty();
        assertThat(query("show timezone")).isEqualTo("Asia/Bangkok");
        assertThat(query("select 1 from pg_collation where collname = 'th-x-icu'"))
                .isEqualTo("1");
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), PostgresServer.OWNER, "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    void keepsItsDataOverAStop() throws Exception {
        execute("create table kept as select 'committed' as word");
        server.stop();
        server = PostgresServer.start(binaries, folder, freePort());
        assertThat(query("select word from kept")).isEqualTo("committed");
    }

    @Test
    void losesNothingCommittedWhenItsEplanWasKilled() throws Exception {
        execute("create table kept as select 'committed' as word");
        long orphan = pid();
        server = PostgresServer.start(binaries, folder, freePort());
        assertThat(query("select word from kept")).isEqualTo("committed");
        assertThat(pid()).isNotEqualTo(orphan);
        assertThat(ProcessHandle.of(orphan).flatMap(process -> process.info().command()))
                .as("the program of the former process, which may remain as a zombie where nobody reaps")
                .isEmpty();
    }

    @Test
    void losesNothingCommittedWhenTheServerWasKilled() throws Exception {
        execute("create table kept as select 'committed' as word");
        var process = ProcessHandle.of(pid()).orElseThrow();
        List<ProcessHandle> workers = process.children().toList();
        process.destroyForcibly();
        process.onExit().join();
        workers.forEach(worker -> worker.onExit().join());
        server = PostgresServer.start(binaries, folder, freePort());
        assertThat(query("select word from kept")).isEqualTo("committed");
    }

    @Test
    void leavesAnotherProgramAloneThatGotTheNumberOfItsFormerProcess() throws Exception {
        server.stop();
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Path file = folder.resolve("postgres").resolve("postmaster.pid");
            Files.writeString(file, stranger.pid() + "\n" + folder.resolve("postgres") + "\n");
            server = PostgresServer.start(binaries, folder, freePort());
            assertThat(stranger.isAlive()).isTrue();
            assertThat(query("select 1")).isEqualTo("1");
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void saysWhereTheCauseIsWhenItCannotStart() throws Exception {
        server.stop();
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PostgresServer.start(binaries, folder, taken.getLocalPort()))
                    .isInstanceOfSatisfying(
                            CannotStart.class,
                            refusal -> assertThat(refusal.line()).contains("postgres.log"));
        }
    }

    private long pid() throws Exception {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"))
                .getFirst());
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), PostgresServer.OWNER, server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String query(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), PostgresServer.OWNER, server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
