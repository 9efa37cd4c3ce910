package eplan.timeline;

import eplan.people.Access;
import eplan.timeline.ChangeSets.DateChange;
import eplan.timeline.ChangeSets.Edit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the edits as if they were made now, and keeps what no edit asks for. */
@Service
class HolidayForesightService implements HolidayForesight {

    private final Access access;
    private final ChangePlans plans;
    private final HolidayFollowers followers;

    HolidayForesightService(Access access, ChangePlans plans, HolidayFollowers followers) {
        this.access = access;
        this.plans = plans;
        this.followers = followers;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DateChange> following(List<Edit> edits) {
        access.seeNation();
        edits.forEach(HolidayForesightService::mayBe);
        if (edits.stream().allMatch(edit -> EditRow.of(edit).day() == null)) {
            return List.of();
        }
        return followers.of(plans.ofEdits(edits).following());
    }

    private static void mayBe(Edit edit) {
        if (edit instanceof Edit.HolidayOn on) {
            HolidayRows.checked(on.holiday());
        }
    }
}
