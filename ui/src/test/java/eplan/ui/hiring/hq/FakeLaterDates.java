package eplan.ui.hiring.hq;

import eplan.hiring.HiringExtensions;
import eplan.hiring.StepKind;
import eplan.shared.HiringStepId;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests for later dates in memory; what is decided waits no more. */
final class FakeLaterDates implements HiringExtensions {

    static final LocalDate WANTED = LocalDate.of(2011, 8, 15);

    final List<Later> waiting = new ArrayList<>();
    final List<String> done = new ArrayList<>();

    @Nullable
    Refused refusal;

    void add(long id) {
        waiting.add(new Later(
                id,
                new HiringStepId(31),
                StepKind.REQUEST,
                "นครราชสีมา",
                "Nakhon Ratchasima",
                State.ASKED,
                "น้ำท่วม <b>",
                LocalDate.of(2011, 7, 30),
                WANTED,
                null,
                "นายขอ",
                LocalDate.of(2011, 7, 25),
                null,
                null,
                null));
    }

    @Override
    public long ask(HiringStepId step, LocalDate wanted, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void withdraw(long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void grant(long id, LocalDate due, @Nullable String remark) {
        if (refusal != null) {
            throw refusal;
        }
        done.add("grant " + id + " " + due + " " + remark);
        waiting.removeIf(one -> one.id() == id);
    }

    @Override
    public void refuse(long id, String reason) {
        done.add("refuse " + id + " " + reason);
        waiting.removeIf(one -> one.id() == id);
    }

    @Override
    public List<Later> of(HiringStepId step) {
        return List.of();
    }

    @Override
    public List<Later> waiting(int limit) {
        return List.copyOf(waiting);
    }
}
