package eplan.clock;

import eplan.plan.RecordKey;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;

/** What the simulated people are called and write. */
final class SimulationTexts {

    private static final Properties TEXTS = read();

    private SimulationTexts() {}

    static String get(String key) {
        return Objects.requireNonNull(TEXTS.getProperty(key), key);
    }

    static String format(String key, String... values) {
        return MessageFormat.format(get(key), (Object[]) values);
    }

    /** The number of a letter or decision of the LAO, marked as simulated. */
    static String reference(RecordKey key) {
        return format("reference", key.lao().toString(), key.dataYear().toString());
    }

    private static Properties read() {
        var stream = Objects.requireNonNull(
                SimulationTexts.class.getResourceAsStream("simulation.properties"), "simulation.properties");
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
