package eplan.shared;

/** Key of one LAO's case for one round. */
public record EntryRoundId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
