package eplan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.registry.RegistryImport.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ImportTextTest {

    private static final String THAI = "รหัส,ชื่อ\nA1,หนองบัว\n";

    private final Problems problems = new Problems();

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() {
        assertThat(read(THAI.getBytes(StandardCharsets.UTF_8))).isEqualTo(new ImportText(THAI, "UTF-8"));
        assertThat(read(("\uFEFF" + THAI).getBytes(StandardCharsets.UTF_8))).isEqualTo(new ImportText(THAI, "UTF-8"));
    }

    @Test
    void readsTheOlderThaiEncodings() {
        assertThat(read(THAI.getBytes(Charset.forName("TIS-620")))).isEqualTo(new ImportText(THAI, "Windows-874"));
        String quoted = THAI + "A2,“นา”\n";
        assertThat(read(quoted.getBytes(Charset.forName("x-windows-874"))))
                .isEqualTo(new ImportText(quoted, "Windows-874"));
    }

    @Test
    void refusesSpreadsheetsAndOtherBinaries() {
        refuses(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}, "import.file.binary");
        refuses("รหัส,ชื่อ".getBytes(StandardCharsets.UTF_16), "import.file.binary");
    }

    @Test
    void refusesBytesThatAreNoThaiText() {
        refuses(new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFE, (byte) 0xDB, '\n'}, "import.file.encoding");
    }

    @Test
    void refusesTenMegabytesOfOneLineAtItsEighthKilobyte() {
        byte[] file = new byte[10 * 1024 * 1024];
        Arrays.fill(file, (byte) 'x');
        file[5] = '\n';
        long start = System.nanoTime();
        Problem problem = refuses(file, "import.line.tooLong");
        assertThat(problem.row()).isEqualTo(2);
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }

    @Test
    void refusesFilesOverTheLimitUnread() {
        byte[] file = new byte[RegistryImport.MAX_BYTES + 1];
        refuses(file, "import.file.tooLarge");
    }

    private ImportText read(byte[] file) {
        ImportText text = ImportText.read(file, problems).orElseThrow();
        assertThat(problems.none()).isTrue();
        return text;
    }

    private Problem refuses(byte[] file, String key) {
        Problems found = new Problems();
        assertThat(ImportText.read(file, found)).isEmpty();
        assertThat(found.first()).hasSize(1);
        assertThat(found.first().getFirst().key()).isEqualTo(key);
        return found.first().getFirst();
    }
}
