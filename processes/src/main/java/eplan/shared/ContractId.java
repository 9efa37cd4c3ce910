package eplan.shared;

/** Key of one service contract (สัญญาจ้างเหมาบริการ) with an analyst. */
public record ContractId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
