package eplan.shared;

/** Key of one step of the analyst hiring cycle: one duty of a province, a contract or headquarters with a date. */
public record HiringStepId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
