package eplan.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The built application as {@code ./eplan run} starts it, on a random port, as a process of its own. */
public final class RunningApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern READY = Pattern.compile("e-Plan is ready: (http://localhost:\\d+)");

    private static final int LAST_LINES = 60;
    private static final List<RunningApplication> STARTED = new CopyOnWriteArrayList<>();

    private final Process process;
    private final Path data;
    private volatile String threads = "";
    private final List<String> console = Collections.synchronizedList(new ArrayList<>());

    private RunningApplication(Process process, Path data) {
        this.process = process;
        this.data = data;
        STARTED.add(this);
        Thread.ofPlatform().daemon().name("console of e-Plan").start(this::listen);
    }

    /**
     * Starts with the data in {@code data}, for the two provinces of the tests (Nakhon Ratchasima and Phuket), and waits
     * until pages are served.
     *
     * @param options as for {@code java -jar}, such as {@code --server.port=8080}
     */
    public static RunningApplication start(Path data, String... options) throws IOException {
        return ready(launch(data, options));
    }

    /** The same of another jar than the one that was built. */
    static RunningApplication startOther(Path jar, Path data, String... options) throws IOException {
        return ready(launch(java(jar), data, options));
    }

    private static RunningApplication ready(RunningApplication application) {
        application.await(line -> READY.matcher(line).find());
        return application;
    }

    /** Starts and does not wait: for starts that are expected to fail. */
    public static RunningApplication launch(Path data, String... options) throws IOException {
        return launch(java(jar()), data, options);
    }

    /** Adds the options to a command that starts some e-Plan. */
    private static RunningApplication launch(List<String> command, Path data, String... options) throws IOException {
        command.addAll(List.of("--spring.profiles.active=embedded", "--eplan.embedded.data=" + data));
        if (Stream.of(options).noneMatch(option -> option.startsWith("--eplan.embedded.provinces="))) {
            command.add("--eplan.embedded.provinces=30,83");
        }
        if (Stream.of(options).noneMatch(option -> option.startsWith("--server.port="))) {
            command.add("--server.port=0");
        }
        command.addAll(List.of(options));
        return new RunningApplication(
                new ProcessBuilder(command).redirectErrorStream(true).start(), data);
    }

    /** Starts as in production, on a PostgreSQL of somebody else's, and does not wait. */
    static RunningApplication launchExternal(Path jar, String url) throws IOException {
        var builder = new ProcessBuilder(java(jar)).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of("EPLAN_DB_URL", url, "EPLAN_DB_USER", "postgres", "EPLAN_DB_PASSWORD", "postgres"));
        builder.command().add("--server.port=0");
        return new RunningApplication(builder.start(), jar);
    }

    private static List<String> java(Path jar) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-jar",
                jar.toString()));
    }

    /** The packaged application: told by the build, or what the last build left. */
    public static Path jar() throws IOException {
        String told = System.getProperty("eplan.jar");
        if (told != null) {
            return Path.of(told);
        }
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("eplan-ui-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("package ui first: there is no target/eplan-ui-*.jar"));
        }
    }

    /** Where pages are served, such as {@code http://localhost:40123}. */
    public URI address() {
        return URI.create(console().stream()
                .flatMap(line -> READY.matcher(line).results())
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow());
    }

    /** The first password of an account, as kept for the owner; waits until the first start has made it. */
    public String password(String username) {
        until(() -> storedPassword(username).isPresent());
        return storedPassword(username).orElseThrow();
    }

    private Optional<String> storedPassword(String username) {
        Path file = data.resolve("accounts.txt");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.split("\t"))
                    .filter(fields -> fields[0].equals(username))
                    .map(fields -> fields[1])
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the console shows a line. @throws AssertionError when it ends or does not within minutes */
    public void await(Predicate<String> line) {
        until(() -> console().stream().anyMatch(line));
    }

    private void until(BooleanSupplier done) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("e-Plan did not come so far:\n" + String.join("\n", console()));
            }
            pause();
        }
    }

    /** What it has printed so far. */
    public List<String> console() {
        synchronized (console) {
            return List.copyOf(console);
        }
    }

    /** Waits for its end. @return its exit code */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("e-Plan does not end:\n" + String.join("\n", console()));
        }
        return process.exitValue();
    }

    /** As {@code kill -9} does: without a chance to put anything in order. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    static void forgetStarted() {
        STARTED.clear();
    }

    /** Those of the test that runs. */
    static List<RunningApplication> started() {
        return List.copyOf(STARTED);
    }

    /** For whoever has to find out why a test failed: warnings, the last lines, and the threads at the end that did our work. */
    String lastWords() {
        List<String> lines = console();
        int last = Math.max(0, lines.size() - LAST_LINES);
        Stream<String> warned = lines.subList(0, last).stream().filter(line -> line.matches(".* (WARN|ERROR) .*"));
        return "--- console of e-Plan\n"
                + Stream.concat(warned, lines.subList(last, lines.size()).stream())
                        .collect(Collectors.joining("\n"))
                + "\n--- threads of e-Plan\n"
                + Stream.of(threads.split("\n\n"))
                        .filter(stack -> stack.contains("at eplan."))
                        .collect(Collectors.joining("\n\n"));
    }

    private String threadsNow() {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process asked = new ProcessBuilder(jcmd, String.valueOf(process.pid()), "Thread.print")
                    .redirectErrorStream(true)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** As Ctrl-C does: asks it to end, and waits. */
    @Override
    public void close() throws InterruptedException {
        threads = threadsNow();
        process.destroy();
        exitCode();
    }

    private void listen() {
        try (BufferedReader reader = process.inputReader()) {
            reader.lines().forEach(console::add);
        } catch (IOException | UncheckedIOException closed) {
            // by ending the process: nothing more comes
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
