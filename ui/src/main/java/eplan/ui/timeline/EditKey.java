package eplan.ui.timeline;

import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.Edit;
import org.jspecify.annotations.Nullable;

/** What an edit is about: two edits of one thing replace each other. */
record EditKey(Object what, @Nullable Object whose) {

    static EditKey of(Edit edit) {
        return switch (edit) {
            case Edit.DueOn due -> due(due.round(), due.province());
            case Edit.OpensOn opens -> new EditKey(opens.round(), DateField.OPENS);
            case Edit.LockOn lock -> new EditKey(lock.round(), DateField.LOCK);
            case Edit.HolidayOn holiday -> new EditKey(holiday.holiday().day(), null);
            case Edit.NoHoliday day -> new EditKey(day.day(), null);
        };
    }

    static EditKey due(RoundId round, @Nullable ProvinceId province) {
        return new EditKey(round, province == null ? DateField.DUE : province);
    }
}
