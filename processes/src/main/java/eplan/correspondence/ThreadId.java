package eplan.correspondence;

/** Surrogate key of a thread of messages. */
public record ThreadId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
