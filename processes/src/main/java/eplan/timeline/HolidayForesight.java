package eplan.timeline;

import eplan.timeline.ChangeSets.DateChange;
import eplan.timeline.ChangeSets.Edit;
import java.util.List;

/** What follows holidays that come, move or go, before that is done. Reads only. HQ of any kind. */
public interface HolidayForesight {

    /**
     * The due dates that would move by their rounds' shift rules though none of the edits names them: of every year, drafts among
     * them, the nation's and those of provinces.
     *
     * @param edits all that would be done at once; empty when none is about a holiday
     * @throws eplan.shared.Refused for a holiday without a name or a source
     * @throws eplan.shared.NotFound for a round that does not exist
     */
    List<DateChange> following(List<Edit> edits);
}
