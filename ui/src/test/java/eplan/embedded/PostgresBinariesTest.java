package eplan.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresBinariesTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, x86_64, postgres-darwin-x86_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz",
        "Windows 11, amd64, postgres-windows-x86_64.txz"
    })
    void namesTheArchiveAsItsMakersDo(String os, String arch, String archive) {
        assertThat(PostgresBinaries.archive(os, arch)).isEqualTo(archive);
    }

    @Test
    void unpacksOnceAndLeavesNoHalf(@TempDir Path cache) throws Exception {
        Path home = PostgresBinaries.unpack(cache);
        assertThat(home.resolve("bin/initdb")).isExecutable();
        var made = Files.getLastModifiedTime(home);
        assertThat(PostgresBinaries.unpack(cache)).isEqualTo(home);
        assertThat(Files.getLastModifiedTime(home)).isEqualTo(made);
        assertThat(cache).isDirectoryContaining(file -> file.equals(home));
        assertThat(cache.toFile().list()).hasSize(1);
    }
}
