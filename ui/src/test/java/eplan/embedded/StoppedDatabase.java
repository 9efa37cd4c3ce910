package eplan.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The database of an e-Plan that goes on running, while it is away. */
public final class StoppedDatabase {

    private final Path data;
    private final PostgresCommand postgres;
    private final String options;

    private StoppedDatabase(Path data) throws IOException {
        this.data = data;
        String[] started = Files.readString(data.resolve("postgres/postmaster.opts"))
                .strip()
                .split(" ", 2);
        this.postgres = new PostgresCommand(Path.of(started[0]).getParent().getParent());
        this.options = started[1].replaceFirst("\"-D\" \"[^\"]*\"", "");
    }

    /**
     * Stops it as a crash would: nothing that is under way is finished, nothing is written that is not on the disk already.
     *
     * @param data folder of the running application
     */
    public static StoppedDatabase immediately(Path data) throws IOException {
        return stopped(data, "immediate");
    }

    /** Stops it as its owner would: who is connected is sent away. @param data folder of the running application */
    static StoppedDatabase orderly(Path data) throws IOException {
        return stopped(data, "fast");
    }

    private static StoppedDatabase stopped(Path data, String mode) throws IOException {
        var stopped = new StoppedDatabase(data);
        stopped.pgCtl("stop", "-m", mode);
        return stopped;
    }

    /** On the same data, port and settings as before; returns when it has recovered. */
    public void startAgain() throws IOException {
        pgCtl("start", "-l", data.resolve("postgres.log").toString(), "-o", options);
    }

    private void pgCtl(String act, String... more) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-D", data.resolve("postgres").toString(), act, "-w"));
        arguments.addAll(List.of(more));
        var done = postgres.run("pg_ctl", arguments.toArray(String[]::new));
        assertThat(done.code()).as(done.output()).isZero();
    }
}
