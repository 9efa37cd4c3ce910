package eplan.cycle;

/** Lines of an LAO's history; text key {@code event.<name>} with {0} round, {1} detail, {2} date. */
public enum CaseEventType {
    ROUND_OPENED,
    REMINDED,
    /** Not by the ladder: somebody sent it. */
    REMINDED_BY_PERSON,
    ITEM_COMPLETED,
    ITEM_COMPLETED_ON_BEHALF,
    /** The LAO says that what an analyst recorded for it is right, or is not. */
    ITEM_CONFIRMED,
    ITEM_DISPUTED,
    /** What came of a dispute, in the words of the province. */
    ITEM_DISPUTE_SETTLED,
    /** An analyst added to an item that was complete: the LAO confirms or disputes it as it stands now. */
    ITEM_ADDED_ON_BEHALF,
    ITEM_SENT_BACK,
    SENT_TO_VERIFY,
    ROUND_ACCEPTED,
    ROUND_RETURNED,
    ROUND_NOT_RECEIVED,
    ROUND_RETIRED,
    ON_BEHALF_WANTED,
    ON_BEHALF_ASKED,
    ON_BEHALF_WITHDRAWN,
    ESCALATED,
    CLIMBED,
    CHASED,
    PASSED_UP,
    PROMISED,
    PROMISE_BROKEN,
    ESCALATION_WITHDRAWN,
    /** Another date holds for the LAO now, as when it changed province. */
    ESCALATION_NO_LONGER_DUE,
    ESCALATION_ENDED_BY_RECORDING,
    DEADLINE_MOVED,
    /** With the asker's words and the date they want. */
    EXTENSION_ASKED,
    /** That there is an opinion; its words stay with the request, for the province and headquarters. */
    EXTENSION_ENDORSED,
    /** Nobody gave an opinion in time. */
    EXTENSION_NOT_ENDORSED,
    EXTENSION_PASSED_UP,
    EXTENSION_GRANTED,
    EXTENSION_REFUSED,
    EXTENSION_WITHDRAWN,
    EXTENSION_LAPSED;

    /** Its detail is what officers wrote for each other about the LAO: the LAO reads that it happened, not the words. */
    boolean inConfidence() {
        return this == CHASED || this == PROMISED || this == PASSED_UP;
    }
}
