package eplan.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** PostgreSQL's {@code postmaster.pid}: which process serves a data folder, or did before it was cut off. */
record PostmasterFile(Path file) {

    static PostmasterFile in(Path data) {
        return new PostmasterFile(data.resolve("postmaster.pid"));
    }

    /**
     * The server that is running on the folder. A number that now belongs to another program, as after a restart of the
     * machine, is forgotten: PostgreSQL would refuse to start for it, and its stop command would hit that program.
     */
    Optional<ProcessHandle> process() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        long pid = Files.readAllLines(file).stream()
                .findFirst()
                .map(PostmasterFile::number)
                .orElse(-1L);
        Optional<ProcessHandle> alive = pid < 1 ? Optional.empty() : ProcessHandle.of(pid);
        if (alive.isEmpty()) {
            return Optional.empty();
        }
        if (alive.filter(PostmasterFile::isPostgres).isPresent()) {
            return alive;
        }
        Files.delete(file);
        return Optional.empty();
    }

    private static boolean isPostgres(ProcessHandle process) {
        String program = process.info().command().orElse("");
        return Path.of(program).endsWith("postgres") || Path.of(program).endsWith("postgres.exe");
    }

    private static long number(String line) {
        try {
            return Long.parseLong(line.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
