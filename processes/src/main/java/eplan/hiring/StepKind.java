package eplan.hiring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Kinds of steps of the hiring cycle; text key {@code hiring.step.<NAME>}. */
public enum StepKind {
    /** Duty 1: the request form (แบบแสดงความประสงค์), by 30 July. */
    REQUEST(Party.PROVINCE, "hiring-request"),
    /** Duty 2: each analyst is evaluated and the summary reaches headquarters, by 15 September. */
    EVALUATION(Party.PROVINCE, "hiring-evaluation"),
    /** Duty 3: the approval to hire, and the contractors found, by 30 September. */
    APPROVAL(Party.PROVINCE, "hiring-approval"),
    /** Signing, once approved and once the budget is allocated. */
    SIGNING(Party.PROVINCE, null),
    /** Note 2: hiring documents and a copy of the contract to headquarters, 15 days after signing. One a contract. */
    DOCUMENTS(Party.PROVINCE, null),
    /** Headquarters check them. */
    DOCUMENT_CHECK(Party.HQ, null),
    /** The contractor delivers the work of one instalment (ส่งมอบงาน). */
    DELIVERY(Party.ANALYST, null),
    /** The province inspects and accepts it (ตรวจรับงาน), or has it corrected. */
    INSPECTION(Party.PROVINCE, null);

    private final Party responsible;
    private final @Nullable String round;

    StepKind(Party responsible, @Nullable String round) {
        this.responsible = responsible;
        this.round = round;
    }

    public Party responsible() {
        return responsible;
    }

    /** The row of the calendar of the fiscal year before the hiring year from which its date comes; empty for a date of its own. */
    public Optional<String> round() {
        return Optional.ofNullable(round);
    }

    /** Whether it belongs to one contract; otherwise to the province's year. */
    public boolean ofContract() {
        return this == DOCUMENTS || this == DOCUMENT_CHECK || this == DELIVERY || this == INSPECTION;
    }
}
