package eplan.people;

/** What a person is to the system ({@code design/ux.md} "Who"). */
public enum Role {
    LAO_STAFF,
    ANALYST,
    PROVINCIAL_OFFICER,
    PROVINCIAL_HEAD,
    HQ_PROCESS_OWNER,
    HQ_OFFICER,
    AUDITOR,
    /** The system itself: job execution, first start, simulation. Never signs in. */
    SYSTEM;

    public boolean ofHeadquarters() {
        return this == HQ_PROCESS_OWNER || this == HQ_OFFICER || this == AUDITOR;
    }

    public boolean ofProvince() {
        return this == ANALYST || this == PROVINCIAL_OFFICER || this == PROVINCIAL_HEAD;
    }

    /** Auditors only read. */
    public boolean mayWrite() {
        return this != AUDITOR;
    }
}
