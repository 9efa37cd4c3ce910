package eplan.ui.inbox;

import eplan.cycle.Chasing.ChaseNote;
import eplan.cycle.Chasing.ChaseNoteView;
import eplan.cycle.RoundStanding;
import eplan.hiring.HiringChases;
import eplan.hiring.HiringSteps;
import eplan.hiring.StepKind;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import eplan.ui.testing.Fakes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One step of the hiring cycle, late, that may be chased as the test says. */
final class FakeHiring implements HiringSteps, HiringChases {

    static final HiringStepId STEP = new HiringStepId(61);

    final Set<May> may = EnumSet.noneOf(May.class);
    final List<ChaseNoteView> noted = new ArrayList<>();
    final List<String> passed = new ArrayList<>();

    @Override
    public StepView view(HiringStepId id) {
        return new StepView(
                id,
                StepKind.DELIVERY,
                new FiscalYear(2555),
                Fakes.KORAT,
                "นครราชสีมา",
                "Nakhon Ratchasima",
                new ContractId(5),
                "สมชาย ขยัน",
                3,
                1,
                "2555-30-H001",
                State.OPEN,
                RoundStanding.OVERDUE,
                LocalDate.of(2011, 2, 1),
                LocalDate.of(2011, 3, 4),
                LocalDate.of(2011, 3, 4),
                DueSource.OWN,
                3,
                null,
                null,
                1,
                null,
                null,
                Set.copyOf(may));
    }

    @Override
    public List<StepView> ofYear(FiscalYear year, ProvinceId province) {
        return List.of();
    }

    @Override
    public List<StepView> ofContract(ContractId contract) {
        return List.of();
    }

    @Override
    public List<Event> history(FiscalYear year, ProvinceId province, int limit) {
        return List.of();
    }

    @Override
    public List<Event> history(ContractId contract, int limit) {
        return List.of();
    }

    @Override
    public void note(HiringStepId id, ChaseNote note) {
        noted.addFirst(new ChaseNoteView(
                noted.size() + 1L, note, "สมหญิง ใจดี", Fakes.TODAY, Instant.parse("2011-03-09T03:00:00Z")));
    }

    @Override
    public void passUp(HiringStepId id, String reason) {
        passed.add(reason);
    }

    @Override
    public boolean remind(HiringStepId id) {
        return true;
    }

    @Override
    public List<ChaseNoteView> notes(HiringStepId id) {
        return List.copyOf(noted);
    }
}
