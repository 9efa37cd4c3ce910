package eplan.integration.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code accounts.txt} in the data folder: readable by its owner alone from its first byte on, replaced as a whole. */
final class AccountsFile {

    private static final FileAttribute<?> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path path;

    AccountsFile(Path data) {
        this.path = data.resolve("accounts.txt");
    }

    Path path() {
        return path;
    }

    /** Adds lines; an earlier line of the same username goes, its account was never stored. */
    void add(List<Credential> made) {
        try {
            Map<String, String> lines = new LinkedHashMap<>();
            if (Files.exists(path)) {
                Files.readAllLines(path).forEach(line -> lines.put(line.split("\t", 2)[0], line));
            }
            made.forEach(credential -> lines.put(credential.account().username(), credential.line()));
            replace(String.join("\n", lines.values()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the accounts in " + path, e);
        }
    }

    private void replace(String text) throws IOException {
        Path next = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(next);
        try (FileChannel channel =
                FileChannel.open(next, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNER_ALONE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
