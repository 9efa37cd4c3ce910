package eplan.hiring;

import eplan.shared.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Keeps ID numbers unreadable in the database: encrypted with AES-256-GCM, and found again by an HMAC-SHA256 digest. Both keys are
 * derived from the one that is given (HKDF, RFC 5869), so that neither tells anything of the other.
 */
@Component
class ContractorKey {

    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final byte[] given;

    /** @throws IllegalStateException for a key that is not 32 bytes in Base64: better not to start than to keep numbers badly */
    ContractorKey(ContractorKeyProperties properties) {
        this.given = decoded(properties.idKey().strip());
    }

    private static byte[] decoded(String key) {
        byte[] bytes = bytes(key);
        if (bytes.length != 0 && bytes.length != KEY_BYTES) {
            throw new IllegalStateException("eplan.hiring.id-key must be 32 bytes in Base64");
        }
        return bytes;
    }

    private static byte[] bytes(String key) {
        try {
            return Base64.getDecoder().decode(key);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException("eplan.hiring.id-key is not Base64", notBase64);
        }
    }

    /** @throws Refused when there is no key: nobody's number may be kept then */
    void mustBeThere() {
        if (given.length == 0) {
            throw new Refused("refused.contract.no-key");
        }
    }

    /** The same for the same number, and tells nothing of it without the key. */
    byte[] digest(ThaiId id) {
        return hmac(derived("digest"), id.digits().getBytes(StandardCharsets.US_ASCII));
    }

    /** Nonce, then cipher text with tag; bound to the digest, so that rows cannot be exchanged. */
    byte[] encrypt(ThaiId id, byte[] digest) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce, digest, id.digits().getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.allocate(nonce.length + text.length)
                .put(nonce)
                .put(text)
                .array();
    }

    /** @throws IllegalStateException when the row was changed, or encrypted with another key */
    ThaiId decrypt(byte[] kept, byte[] digest) {
        byte[] text = cipher(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(kept, NONCE_BYTES),
                digest,
                Arrays.copyOfRange(kept, NONCE_BYTES, kept.length));
        return new ThaiId(new String(text, StandardCharsets.US_ASCII));
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] digest, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(derived("encryption"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(digest);
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an ID number cannot be read or kept with this key", e);
        }
    }

    /** One block of HKDF is as long as the keys that are needed. */
    private byte[] derived(String what) {
        mustBeThere();
        byte[] extracted = hmac(new byte[KEY_BYTES], given);
        byte[] info = ("e-plan contractor id " + what).getBytes(StandardCharsets.US_ASCII);
        return hmac(
                extracted,
                ByteBuffer.allocate(info.length + 1).put(info).put((byte) 1).array());
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has " + MAC, e);
        }
    }
}
