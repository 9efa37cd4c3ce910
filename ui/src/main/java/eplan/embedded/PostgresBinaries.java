package eplan.embedded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL itself, from the archive on the class path, unpacked once into the user's cache. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** Folder with {@code bin/}, unpacked if it was not. @throws CannotStart when there is none for this machine */
    static Path unpack(Path cache) throws IOException {
        String archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        byte[] packed;
        try (InputStream stream = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (stream == null) {
                throw new CannotStart("start.no-postgres", null, archive);
            }
            packed = stream.readAllBytes();
        }
        var checksum = new CRC32();
        checksum.update(packed);
        Path home = cache.resolve("postgresql-%08x".formatted(checksum.getValue()));
        if (!Files.isDirectory(home)) {
            Console.say("start.unpacking", home);
            unpackWhole(packed, Files.createDirectories(cache), home);
        }
        return home;
    }

    /** The archive's name for a machine, as {@code System.getProperty} names its system and architecture. */
    static String archive(String os, String arch) {
        String system = os.toLowerCase(Locale.ROOT);
        String name = system.contains("windows") ? "windows" : system.contains("mac") ? "darwin" : "linux";
        boolean arm = Set.of("aarch64", "arm64").contains(arch);
        return "postgres-" + name + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }

    /** Renamed into place when complete, so that a start which was cut off, or two at once, leave no half. */
    private static void unpackWhole(byte[] packed, Path cache, Path home) throws IOException {
        Path half = Files.createTempDirectory(cache, "unpacking");
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, half);
            }
            if (!Files.isDirectory(home)) {
                Files.move(half, home);
            }
        } finally {
            FileSystemUtils.deleteRecursively(half);
        }
    }

    private static void write(InputStream content, TarArchiveEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true, false)) {
                throw new IOException("cannot make " + file + " executable");
            }
        }
    }
}
