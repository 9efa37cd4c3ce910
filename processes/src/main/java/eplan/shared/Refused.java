package eplan.shared;

import java.util.List;

/**
 * A rule says no to what a person asked for. Carries a message key (bundle {@code messages}, below {@code refused.}) and
 * its parameters, so that the screen says why in the person's language.
 */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> params;

    public Refused(String key, Object... params) {
        super(key + " " + List.of(params));
        this.key = key;
        this.params = List.of(params);
    }

    /** Message key such as {@code refused.promise.past}. */
    public String key() {
        return key;
    }

    public List<Object> params() {
        return params;
    }
}
