package eplan.cycle;

import eplan.people.Actor;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Changes the ladder, each time in one transaction with all that follows it. One that loses a race against jobs, which hold the
 * ladder while they arm by it, is tried again.
 */
@Component
class LadderChanges {

    private final LadderVersions versions;
    private final LadderTable table;
    private final LadderSettings settings;
    private final RoundTransactions transactions;
    private final ApplicationEventPublisher publisher;

    LadderChanges(
            LadderVersions versions,
            LadderTable table,
            LadderSettings settings,
            RoundTransactions transactions,
            ApplicationEventPublisher publisher) {
        this.versions = versions;
        this.table = table;
        this.settings = settings;
        this.transactions = transactions;
        this.publisher = publisher;
    }

    /**
     * @param seen the version that was edited
     * @param rules refuses a table that is wrong; asked after the version, so that who is late hears of that first
     * @return the new version's number
     */
    int activate(List<LadderRow> rows, long seen, Runnable rules, String why, Actor by) {
        AtomicInteger number = new AtomicInteger();
        transactions.retrying(() -> {
            HeldLadder before = versions.forChange();
            if (before.id() != seen) {
                throw new StaleForm("ladder version " + seen);
            }
            rules.run();
            number.set(replace(before, rows, why, by));
        });
        return number.get();
    }

    private int replace(HeldLadder before, List<LadderRow> rows, String why, Actor by) {
        if (before.rows().equals(rows)) {
            throw new Refused("refused.ladder.same");
        }
        LadderTable.Written written = table.add(rows, why, by);
        versions.putInForce(written.id());
        tell(LadderChanged.between(before, versions.inForce()));
        return written.number();
    }

    void set(ProvinceId province, LadderSetting setting, String why, Actor by) {
        transactions.retrying(() -> {
            HeldLadder ladder = versions.forChange();
            LadderSetting before = settings.of(province);
            if (before == setting) {
                throw new Refused("refused.ladder.setting.same");
            }
            settings.put(province, setting, why, by);
            tell(LadderChanged.in(province, before, ladder));
        });
    }

    private void tell(LadderChanged change) {
        if (!change.changesNothing()) {
            publisher.publishEvent(change);
        }
    }
}
