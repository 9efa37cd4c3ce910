package eplan.clock;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What the simulated people are called and write. */
final class SimulationTexts {

    private static final Properties TEXTS = read();

    private SimulationTexts() {}

    static String get(String key) {
        return Objects.requireNonNull(TEXTS.getProperty(key), key);
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
