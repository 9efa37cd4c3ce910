package eplan.shared;

/** Surrogate key of a local administrative organisation (อปท.); carries no meaning. */
public record LaoId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
