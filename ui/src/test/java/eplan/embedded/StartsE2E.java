package eplan.embedded;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eplan.e2e.Browser;
import eplan.e2e.RunningApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can befall {@code ./eplan run}: started twice, killed, its database away for a while. */
class StartsE2E {

    @TempDir
    Path data;

    private RunningApplication application;

    @BeforeEach
    void start() throws Exception {
        application = RunningApplication.start(data);
    }

    @AfterEach
    void stop() throws Exception {
        application.close();
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void aSecondStartSaysInOneLineWhyItCannot(@TempDir Path elsewhere) throws Exception {
        var onSameData = RunningApplication.launch(data);
        var onSamePort = RunningApplication.launch(
                elsewhere, "--server.port=" + application.address().getPort());
        assertThat(onSameData.exitCode()).isEqualTo(2);
        assertThat(onSameData.console())
                .singleElement()
                .asString()
                .contains("in use by another e-Plan", "มี e-Plan อีกชุดหนึ่งใช้งานอยู่", "--data");
        assertThat(onSamePort.exitCode()).isEqualTo(2);
        assertThat(onSamePort.console())
                .singleElement()
                .asString()
                .contains("port " + application.address().getPort() + " is in use", "--port");
        assertThat(elsewhere.resolve("postgres")).doesNotExist();
        assertThat(get(application.address().resolve("/login"))).isEqualTo(200);
    }

    @Test
    void isReachedFromThisMachineOnly() throws Exception {
        int port = application.address().getPort();
        List<String> listening = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)))
                .filter(line -> line.matches(".*:%04X 0+:0000 0A .*".formatted(port)))
                .toList();
        assertThat(listening).isNotEmpty().allMatch(line -> line.contains("0100007F:") || line.contains("01000000:"));
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.exists(table) ? Files.readAllLines(table).stream() : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void killedItKeepsAllAndStartsAgain() throws Exception {
        String password = application.password("hq");
        application.kill();
        application = RunningApplication.start(data);
        assertThat(application.password("hq")).isEqualTo(password);
        try (var browser = Browser.open(application.address())) {
            assertThat(browser.signedIn("hq", password)).not().hasURL(Pattern.compile(".*/login.*"));
        }
    }

    @Test
    void signInSaysThatTheDatabaseIsAwayAndWorksWhenItIsBack() throws Exception {
        String password = application.password("hq");
        try (var browser = Browser.open(application.address())) {
            String port =
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
            Page page = browser.page();
            page.navigate("/login");
            pgCtl("stop", "-m", "fast", "-w");
            browser.signIn(page, "hq", password);
            assertThat(page.getByText("ฐานข้อมูลไม่พร้อมใช้ชั่วคราว")).isVisible();
            assertThat(get(application.address().resolve("/actuator/health"))).isEqualTo(503);
            pgCtl(
                    "start",
                    "-w",
                    "-o",
                    "-p " + port,
                    "-l",
                    data.resolve("postgres.log").toString());
            waitUntilWell(application.address().resolve("/actuator/health"));
            page.navigate("/login");
            browser.signIn(page, "hq", password);
            assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
        }
    }

    /** The pool tries anew after at most five seconds; each question waits for a connection itself. */
    private static void waitUntilWell(URI health) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        int status = get(health);
        while (status != 200 && System.nanoTime() < end) {
            status = get(health);
        }
        assertThat(status).isEqualTo(200);
    }

    private void pgCtl(String... arguments) throws Exception {
        Path binaries = PostgresBinaries.unpack(Path.of(System.getProperty("user.home"), ".cache", "eplan"));
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "-D", data.resolve("postgres").toString()),
                        java.util.Arrays.stream(arguments))
                .toArray(String[]::new);
        assertThat(new PostgresCommand(binaries).run("pg_ctl", all).code()).isZero();
    }

    private static int get(URI address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
