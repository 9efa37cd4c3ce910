package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class ContractorKeyTest {

    private static final ThaiId ID = ThaiId.of("1234567890121");

    private final ContractorKey key = key("01234567890123456789012345678901");

    private static ContractorKey key(String bytes) {
        return new ContractorKey(new ContractorKeyProperties(
                Base64.getEncoder().encodeToString(bytes.getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void whatIsKeptIsReadAgainAndTellsNothing() {
        byte[] digest = key.digest(ID);
        byte[] kept = key.encrypt(ID, digest);
        assertThat(key.decrypt(kept, digest)).isEqualTo(ID);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("1234567890121");
        assertThat(key.encrypt(ID, digest)).as("never the same twice").isNotEqualTo(kept);
    }

    @Test
    void aPersonIsKnownByTheDigest() {
        assertThat(key.digest(ID)).isEqualTo(key.digest(ThaiId.of("1-2345-67890-12-1")));
        assertThat(key.digest(ID)).isNotEqualTo(key.digest(ThaiId.of("1111111111119")));
        assertThat(key.digest(ID))
                .isNotEqualTo(key("another key of thirty-two bytes!").digest(ID));
    }

    @Test
    void rowsCannotBeExchangedChangedOrReadWithAnotherKey() {
        byte[] digest = key.digest(ID);
        byte[] kept = key.encrypt(ID, digest);
        byte[] changed = kept.clone();
        changed[kept.length - 1] ^= 1;
        assertThatThrownBy(() -> key.decrypt(changed, digest)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key.decrypt(kept, key.digest(ThaiId.of("1111111111119"))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key("another key of thirty-two bytes!").decrypt(kept, digest))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutAKeyNobodysNumberIsKept() {
        ContractorKey none = new ContractorKey(new ContractorKeyProperties(""));
        assertThatThrownBy(none::mustBeThere)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("refused.contract.no-key");
        assertThatThrownBy(() -> none.digest(ID)).isInstanceOf(Refused.class);
    }

    @Test
    void aKeyOfAnotherLengthStopsTheStartAndIsNotTold() {
        assertThatThrownBy(() -> key("too short"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("too short");
        assertThatThrownBy(() -> new ContractorKey(new ContractorKeyProperties("no Base64!")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(new ContractorKeyProperties("secret").toString()).doesNotContain("secret");
    }
}
