package eplan.correspondence;

import java.util.List;

/** Questions to headquarters' support. Headquarters reads them; its auditors do no more. */
public interface Support {

    /** What is not answered yet, nobody's first, those that have waited longest first; at most 500. */
    List<Messages.ThreadView> queue();

    /**
     * Takes a question, also from a colleague.
     *
     * @param seenVersion of the thread that the person saw
     * @throws eplan.shared.StaleForm when somebody wrote in it, or took it, since
     * @throws eplan.shared.Refused when it was answered
     * @throws eplan.shared.NotFound when there is no such question
     */
    void take(ThreadId id, int seenVersion);

    /** Says that it is answered; what the asker's side writes afterwards opens it again. Throws as {@link #take}. */
    void answered(ThreadId id, int seenVersion);

    /** How a question stands; text key {@code support.<name>}. */
    enum State {
        OPEN,
        TAKEN,
        ANSWERED
    }
}
