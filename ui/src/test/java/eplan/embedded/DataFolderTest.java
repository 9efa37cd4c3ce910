package eplan.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temp;

    @Test
    void isForItsOwnerAlone() throws Exception {
        try (var folder = DataFolder.take(temp.resolve("new/data"))) {
            folder.databasePassword();
            folder.contractorKey();
            assertThat(permissions(folder.path())).isEqualTo("rwx------");
            assertThat(permissions(folder.resolve("database-password"))).isEqualTo("rw-------");
            assertThat(permissions(folder.resolve("contractor-id.key"))).isEqualTo("rw-------");
        }
    }

    @Test
    void keepsThePasswordItMade() throws Exception {
        String first;
        try (var folder = DataFolder.take(temp)) {
            first = folder.databasePassword();
        }
        try (var folder = DataFolder.take(temp)) {
            assertThat(folder.databasePassword()).isEqualTo(first).hasSizeGreaterThan(40);
        }
    }

    @Test
    void keepsTheKeyOfIdNumbersThatItMade() throws Exception {
        String first;
        try (var folder = DataFolder.take(temp)) {
            first = folder.contractorKey();
        }
        assertThat(Base64.getDecoder().decode(first)).hasSize(32);
        try (var folder = DataFolder.take(temp)) {
            assertThat(folder.contractorKey()).isEqualTo(first);
        }
    }

    @Test
    void refusesASecondEplanAndNamesTheFirst() throws Exception {
        try (var folder = DataFolder.take(temp)) {
            assertThatThrownBy(() -> DataFolder.take(temp)).isInstanceOfSatisfying(CannotStart.class, refusal -> {
                assertThat(refusal.line())
                        .contains("in use by another e-Plan")
                        .contains("มี e-Plan อีกชุดหนึ่งใช้งานอยู่")
                        .contains(Long.toString(ProcessHandle.current().pid()))
                        .contains(folder.path().toString())
                        .doesNotContain("\n");
                assertThat(refusal.getExitCode()).isNotZero();
            });
        }
    }

    @Test
    void canBeTakenAgainWhenTheFirstHasEnded() throws Exception {
        DataFolder.take(temp).close();
        DataFolder.take(temp).close();
    }

    @Test
    void refusesAFolderThatIsAFile() throws Exception {
        Path file = Files.createFile(temp.resolve("file"));
        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOfSatisfying(
                        CannotStart.class, refusal -> assertThat(refusal.line()).contains("cannot be used"));
    }

    @Test
    void clearingLeavesWhatIsNotOurs() throws Exception {
        try (var folder = DataFolder.take(temp)) {
            Files.createDirectories(temp.resolve("postgres/base"));
            Files.writeString(temp.resolve("accounts.txt"), "secret");
            Files.writeString(temp.resolve("thesis.odt"), "years of work");
            folder.clear();
            assertThat(temp.resolve("postgres")).doesNotExist();
            assertThat(temp.resolve("accounts.txt")).doesNotExist();
            assertThat(temp.resolve("thesis.odt")).exists();
        }
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
