package eplan.clock;

import eplan.plan.MonthlyMenus;
import eplan.plan.RecordKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills in an item's form as somebody would, so that it can be complete. */
@Component
@Profile("embedded")
class SimulatedDrafts {

    private final List<SimulatedForm> forms;
    private final SimulatedDesk desk;

    SimulatedDrafts(List<SimulatedForm> forms, SimulatedDesk desk) {
        this.forms = forms;
        this.desk = desk;
    }

    /**
     * Fills in what lacks of one item; what is right already stays as it is.
     *
     * @param version of the record as it is, 0 when nothing is there
     * @return its version then
     */
    long write(RecordKey key, long version, @Nullable String onBehalf) {
        if (version > 0 && desk.right(key)) {
            return version;
        }
        form(key.item()).fill(new Writing(key, onBehalf));
        if (version > 0 || !MonthlyMenus.ITEMS.contains(key.item())) {
            desk.explain(key); // a month that nobody else wrote in has no warnings: the check is spared
        }
        return desk.state(key).version();
    }

    private SimulatedForm form(String item) {
        return forms.stream().filter(form -> form.covers(item)).findFirst().orElseThrow();
    }
}
