package eplan.shared;

/** Key of one row of one fiscal year's calendar (งวด). */
public record RoundId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
