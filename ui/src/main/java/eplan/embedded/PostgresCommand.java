package eplan.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's own programs. They refuse to work for root; in a container where everything is root's they run in a
 * user namespace of their own ({@code unshare -U}), where the kernel calls the same user nobody.
 */
final class PostgresCommand {

    private final Path home;
    private final boolean unshare;

    /** @param home folder with {@code bin/} @throws CannotStart when we are root and user namespaces are not allowed */
    PostgresCommand(Path home) throws IOException {
        this.home = home;
        this.unshare = isRoot();
        if (unshare && execute(List.of("unshare", "-U", "true")).code() != 0) {
            throw new CannotStart("start.root", null);
        }
    }

    /** Runs the program to its end. Its output may be read from the result; what it starts in the background lives on. */
    Result run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(unshare ? List.of("unshare", "-U") : List.of());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return execute(command);
    }

    private static boolean isRoot() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
    }

    /** The output goes through a file: a pipe would stay open for as long as the server that inherits it. */
    private static Result execute(List<String> command) throws IOException {
        Path output = Files.createTempFile("eplan-postgres", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            int code = process.waitFor();
            return new Result(code, read(output));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + command, e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static String read(Path output) throws IOException {
        try (InputStream stream = Files.newInputStream(output)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /** @param code 0 when it worked */
    record Result(int code, String output) {}
}
