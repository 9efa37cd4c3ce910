package eplan.integration.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.NewAccount;
import eplan.people.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsFileTest {

    @TempDir
    Path data;

    private static Credential credential(String name, String password) {
        return new Credential(new NewAccount(name, "ชื่อ", Role.AUDITOR, null, null), password);
    }

    @Test
    void isReadableByItsOwnerAlone() throws Exception {
        AccountsFile file = new AccountsFile(data);
        file.add(List.of(credential("a", "p1")));
        file.add(List.of(credential("b", "p2")));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(file.path())).containsExactly("a\tp1\tAUDITOR\tชื่อ", "b\tp2\tAUDITOR\tชื่อ");
    }

    @Test
    void aPasswordThatWasNeverStoredIsReplaced() throws Exception {
        AccountsFile file = new AccountsFile(data);
        file.add(List.of(credential("a", "lost")));
        file.add(List.of(credential("a", "kept")));
        assertThat(Files.readAllLines(file.path())).containsExactly("a\tkept\tAUDITOR\tชื่อ");
    }
}
