package eplan.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.correspondence.CheckedMessage.KeptFile;
import eplan.correspondence.Messages.NewFile;
import eplan.correspondence.Messages.NewMessage;
import eplan.shared.AccountId;
import eplan.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedMessageTest {

    private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.UTF_8);

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refused.class).extracting("key").isEqualTo(key);
    }

    private static CheckedMessage with(List<NewFile> files) {
        return CheckedMessage.of(new NewMessage("x", List.of(), files));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t", "\u0000"})
    void refusesAMessageWithoutWords(String body) {
        refused("refused.message.empty", () -> CheckedMessage.of(new NewMessage(body)));
    }

    @Test
    void keepsLinesAndDropsWhatCannotBeStored() {
        assertThat(CheckedMessage.of(new NewMessage(" ก\u0000\r\nข\u0007 ")).body())
                .isEqualTo("ก\nข");
    }

    @Test
    void takesFiveThousandCharactersAndNotOneMore() {
        assertThat(CheckedMessage.of(new NewMessage("ก".repeat(5000))).body()).hasSize(5000);
        refused("refused.message.long", () -> CheckedMessage.of(new NewMessage("ก".repeat(5001))));
    }

    @Test
    void aSubjectIsOneLineOfAtMostTwoHundredCharacters() {
        assertThat(CheckedMessage.subject(" แผน\n\tสามปี ")).isEqualTo("แผน สามปี");
        refused("refused.message.subject", () -> CheckedMessage.subject(" \n "));
        refused("refused.message.subject-long", () -> CheckedMessage.subject("ก".repeat(201)));
    }

    @Test
    void somebodyMentionedTwiceIsMentionedOnce() {
        var twice = new NewMessage("x", List.of(new AccountId(1), new AccountId(1)), List.of());
        assertThat(CheckedMessage.of(twice).mentions()).containsExactly(new AccountId(1));
    }

    @Test
    void namesFilesByTheirContent() {
        assertThat(with(List.of(new NewFile("../scan", PDF))).files())
                .extracting(KeptFile::name)
                .containsExactly("scan.pdf");
    }

    @Test
    void refusesFilesThatAreEmptyTooLargeTooManyOrOfAnotherKind() {
        refused("refused.attachment.empty", () -> with(List.of(new NewFile("a.pdf", new byte[0]))));
        refused("refused.attachment.kind", () -> with(List.of(new NewFile("a.pdf", new byte[] {'M', 'Z'}))));
        refused("refused.attachment.extension", () -> with(List.of(new NewFile("a.exe", PDF))));
        byte[] larger = Arrays.copyOf(PDF, Messages.LARGEST_FILE + 1);
        refused("refused.attachment.large", () -> with(List.of(new NewFile("a.pdf", larger))));
        refused("refused.attachment.many", () -> with(Collections.nCopies(11, new NewFile("a.pdf", PDF))));
    }
}
