package eplan.ui.testing;

import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.timeline.TimelineChanges;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves that touch 1,604 LAOs; dates before November are refused. Each is kept in {@link #changes}, latest first. */
public final class FakeChanges implements TimelineChanges {

    public static final LocalDate DUE = LocalDate.of(2011, 2, 28);

    public final List<Change> changes = new ArrayList<>();
    public final List<ProvinceDate> own = new ArrayList<>();
    public final List<String> undone = new ArrayList<>();
    public boolean stale;

    @Override
    public MovePreview preview(MoveDueDate move) {
        if (move.newDue().isBefore(LocalDate.of(2010, 11, 1))) {
            throw new Refused("refused.move.before-opening", move.newDue(), LocalDate.of(2010, 11, 1));
        }
        return new MovePreview(
                DUE,
                move.newDue(),
                1604,
                6248,
                1212,
                0,
                37,
                58,
                List.of(
                        new ProvinceCount(new ProvinceId(30), "นครราชสีมา", "Nakhon Ratchasima", 71),
                        new ProvinceCount(new ProvinceId(34), "อุบลราชธานี", "Ubon Ratchathani", 58),
                        new ProvinceCount(new ProvinceId(40), "ขอนแก่น", "Khon Kaen", 49),
                        new ProvinceCount(new ProvinceId(83), "ภูเก็ต", "Phuket", 2)));
    }

    @Override
    public long apply(MoveDueDate move, LocalDate expectedOldDue, String reason, @Nullable String letter) {
        if (stale) {
            throw new StaleForm("due date");
        }
        long id = changes.size() + 1L;
        changes.addFirst(new Change(
                id,
                move.round(),
                "plan",
                move.province(),
                expectedOldDue,
                move.newDue(),
                reason,
                letter,
                "ประภา วงศ์ดี",
                Instant.parse("2011-03-09T03:12:00Z"),
                false,
                true));
        return id;
    }

    @Override
    public void undo(long changeId, String reason) {
        undone.add(changeId + " " + reason);
    }

    @Override
    public List<Change> history(FiscalYear year) {
        return List.copyOf(changes);
    }

    @Override
    public List<ProvinceDate> provinceDates(FiscalYear year) {
        return List.copyOf(own);
    }
}
