package eplan.shared;

/** Surrogate key of a province; not its two-digit code. */
public record ProvinceId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
