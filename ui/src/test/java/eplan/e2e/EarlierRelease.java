package eplan.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * e-Plan one release earlier: the built jar, in which a step of the model {@code entry-round} still has another name, so that the
 * present one brings a new version of that model.
 */
final class EarlierRelease {

    private static final String LIBRARY = "BOOT-INF/lib/eplan-processes-.*\\.jar";
    private static final String MODEL = "processes/entry-round.bpmn";
    private static final String NAMED_NOW = "id=\"enter-item\" name=\"บันทึกรายการ\"";
    private static final String NAMED_BEFORE = "id=\"enter-item\" name=\"กรอกรายการ\"";

    private final Path folder;
    private boolean changed;

    private EarlierRelease(Path folder) {
        this.folder = folder;
    }

    /** @param folder where the jar, and what it takes to make it, may lie @return the jar */
    static Path in(Path folder) throws IOException {
        var release = new EarlierRelease(folder);
        Path jar = folder.resolve("eplan-earlier.jar");
        JarCopy.copy(RunningApplication.jar(), jar, release::library);
        if (!release.changed) {
            throw new AssertionError("no " + MODEL + " with " + NAMED_NOW + " in " + RunningApplication.jar());
        }
        return jar;
    }

    private byte[] library(String entry, byte[] content) throws IOException {
        if (!entry.matches(LIBRARY)) {
            return content;
        }
        Path now = Files.write(folder.resolve("processes.jar"), content);
        Path before = folder.resolve("processes-earlier.jar");
        JarCopy.copy(now, before, this::model);
        return Files.readAllBytes(before);
    }

    private byte[] model(String entry, byte[] content) {
        if (!entry.equals(MODEL)) {
            return content;
        }
        String now = new String(content, StandardCharsets.UTF_8);
        changed = now.contains(NAMED_NOW);
        return now.replace(NAMED_NOW, NAMED_BEFORE).getBytes(StandardCharsets.UTF_8);
    }
}
