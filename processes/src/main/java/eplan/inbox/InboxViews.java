package eplan.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the inbox that people keep under a name, for themselves or for their whole office (their province, or
 * headquarters). What is kept is the text of the screen's URL: whoever opens it reads only what is in their own scope, so a
 * view tells nothing but its name and filter. Not for LAO staff; auditors read those of headquarters and keep none.
 */
public interface InboxViews {

    /** So many views of one's own. */
    int MOST = 20;

    /** Characters of a view's name. */
    int LONGEST_NAME = 60;

    /** Characters of what is kept: 80 Thai characters of a search take 720 in a URL. */
    int LONGEST_QUERY = 1000;

    /** One's own, then those that others of the office share, each in Thai order. */
    List<View> mine();

    /**
     * Keeps a view.
     *
     * @param query the URL's part after the question mark; may be empty
     * @throws eplan.shared.Refused without a name, when a name or query is too long, when one has a view of that name, or too many
     */
    View keep(String name, String query, boolean shared);

    /** Gives one's own view another name. @throws eplan.shared.Refused as {@link #keep} */
    void rename(long id, String name);

    /** Shares one's own view with the office, or no longer. */
    void share(long id, boolean shared);

    /** Forgets one's own view, or (head of the province, process owner of headquarters) one that others share. */
    void remove(long id);

    /**
     * @param shared with the office
     * @param by who shares it; null for one's own
     * @param mayRemove whether to offer the reader to {@link #remove} it
     */
    record View(
            long id,
            String name,
            String query,
            boolean shared,
            @Nullable String by,
            boolean mayRemove) {
        public boolean own() {
            return by == null;
        }
    }
}
