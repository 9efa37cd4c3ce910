package eplan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a running JVM's heap holds once everything that nobody needs is gone. */
final class LoadMemory {

    private static final Pattern USED = Pattern.compile("used (\\d+)([KMG])");

    private final long pid;

    LoadMemory(long pid) {
        this.pid = pid;
    }

    /** Collects twice, as what is only weakly held goes with the second time. @return bytes */
    long used() throws IOException, InterruptedException {
        jcmd("GC.run");
        jcmd("GC.run");
        return jcmd("GC.heap_info")
                .lines()
                .filter(line -> !line.contains("Metaspace") && !line.contains("class space"))
                .map(USED::matcher)
                .filter(Matcher::find)
                .mapToLong(LoadMemory::bytes)
                .sum();
    }

    private static long bytes(Matcher used) {
        int shift = switch (used.group(2)) {
            case "K" -> 10;
            case "M" -> 20;
            default -> 30;
        };
        return Long.parseLong(used.group(1)) << shift;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException("jcmd " + command + ": " + said);
        }
        return said;
    }
}
