package eplan.shared;

/** Key of one item of somebody's inbox. */
public record WorkItemId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
