package eplan.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The folder that holds all that the embedded default keeps, for its owner alone (mode 0700) and for one e-Plan at a
 * time: the lock is the operating system's, so that it goes with the process however it ends.
 */
final class DataFolder implements AutoCloseable {

    /** All that we ever put there; nothing else is removed by {@link #clear()}, whatever folder was named. */
    private static final List<String> OURS = List.of(
            "postgres",
            "postgres.new",
            "postgres.log",
            "database-password",
            "contractor-id.key",
            "accounts.txt",
            "accounts.txt.new",
            "eplan.log");

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes the folder if need be and takes it for this process.
     *
     * @throws CannotStart when another e-Plan has it, or when it cannot be written
     */
    static DataFolder take(Path folder) {
        try {
            Path path = Files.createDirectories(folder).toRealPath();
            restrict(path, "rwx------");
            FileChannel lock = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(lock)) {
                String holder = Files.readString(path.resolve("lock")).strip();
                lock.close();
                throw new CannotStart("start.data-in-use", null, path, holder);
            }
            lock.truncate(0)
                    .write(ByteBuffer.wrap(
                            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            return new DataFolder(path, lock);
        } catch (IOException e) {
            throw new CannotStart("start.data-unusable", e, folder, e);
        }
    }

    /** Locks a byte far behind the text, which others may then still read on every system. */
    private static boolean locked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** The database owner's password. */
    String databasePassword() throws IOException {
        return secret("database-password", Base64.getUrlEncoder().withoutPadding());
    }

    /** The key under which ID numbers of contractors are kept: 32 bytes in Base64. Without it they cannot be read any more. */
    String contractorKey() throws IOException {
        return secret("contractor-id.key", Base64.getEncoder());
    }

    /** Made once, at random, and readable by the owner of the folder alone. */
    private String secret(String name, Base64.Encoder written) throws IOException {
        Path file = resolve(name);
        if (!Files.exists(file)) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            Files.createFile(file);
            restrict(file, "rw-------");
            Files.writeString(file, written.encodeToString(random));
        }
        return Files.readString(file).strip();
    }

    /** Removes what earlier starts kept. */
    void clear() throws IOException {
        for (String name : OURS) {
            FileSystemUtils.deleteRecursively(resolve(name));
        }
    }

    private static void restrict(Path file, String permissions) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
