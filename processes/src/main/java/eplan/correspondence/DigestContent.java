package eplan.correspondence;

import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.WorkItemView;
import java.util.List;
import java.util.Map;

/**
 * What a daily mail tells of.
 *
 * @param counts work that is left to this person, by lateness
 * @param everybody all that their inbox holds, that of colleagues too
 * @param first what to begin with, the latest first
 * @param messages threads with something unread
 * @param extensions requests for a later date that wait for this person
 */
record DigestContent(
        Map<Group, Long> counts, Map<Group, Long> everybody, List<WorkItemView> first, long messages, long extensions) {

    long count(Group group) {
        return counts.getOrDefault(group, 0L);
    }

    long late() {
        return late(counts);
    }

    long lateOfEverybody() {
        return late(everybody);
    }

    long soonOfEverybody() {
        return everybody.getOrDefault(Group.DUE_SOON, 0L);
    }

    private static long late(Map<Group, Long> of) {
        return of.getOrDefault(Group.FAR_OVERDUE, 0L) + of.getOrDefault(Group.OVERDUE, 0L);
    }

    /** Whether others have urgent work, or such that this person may not take. */
    boolean moreOfEverybody() {
        return lateOfEverybody() + soonOfEverybody() > late() + count(Group.DUE_SOON);
    }

    /** Nothing that is late, due soon, or waits: no mail. */
    boolean empty() {
        return late() + count(Group.DUE_SOON) + messages + extensions == 0;
    }
}
