package eplan.embedded;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/** The embedded default cannot start for a reason that the person at the console can mend. Ends with exit code 2. */
class CannotStart extends RuntimeException implements ExitCodeGenerator {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] parameters;

    /** @param key of the text in {@code i18n/start_*.properties} */
    CannotStart(String key, @Nullable Throwable cause, Object... parameters) {
        super(key, cause);
        this.key = key;
        this.parameters = parameters;
    }

    String line() {
        return Console.text(key, parameters);
    }

    @Override
    public int getExitCode() {
        return 2;
    }
}
