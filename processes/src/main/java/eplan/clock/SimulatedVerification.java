package eplan.clock;

import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.Row;
import eplan.plan.Verifications;
import eplan.shared.BusinessClock;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The analyst's word that the quarter was looked at, with the day. */
@Component
@Profile("embedded")
class SimulatedVerification implements SimulatedForm {

    private final SimulatedDesk desk;
    private final BusinessClock clock;

    SimulatedVerification(SimulatedDesk desk, BusinessClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public boolean covers(String item) {
        return Verifications.ITEM.equals(item);
    }

    @Override
    public void fill(Writing writing) {
        Row before = desk.fields(writing.key(), Verifications.HEAD);
        String remark = before.text(Verifications.REMARK);
        Row after = before.with(Verifications.CHECKED_ON, clock.today())
                .with(Verifications.REMARK, remark.isBlank() ? SimulationTexts.get("checked") : remark);
        desk.save(writing, List.of(new RowEdit(Verifications.HEAD, before, after)));
    }
}
