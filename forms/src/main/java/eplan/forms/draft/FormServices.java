package eplan.forms.draft;

import eplan.cycle.EntryRounds;
import eplan.cycle.EntryRounds.ItemView;
import eplan.forms.api.EntryForms.Opened;
import eplan.plan.EntryHistory;
import eplan.plan.EntryHistory.Version;
import eplan.plan.EntryRecords;
import eplan.plan.EntryRecords.Status;
import eplan.plan.Presence;
import eplan.plan.RecordKey;
import eplan.plan.WaitingDrafts;
import eplan.shared.BusinessClock;
import eplan.shared.NotFound;
import java.util.Comparator;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The faces that every form works with, handed on as one. */
@Component
@Lazy // asked for by views only
public record FormServices(
        EntryRecords records,
        EntryRounds rounds,
        BusinessClock clock,
        Presence presence,
        EntryHistory history,
        WaitingDrafts waiting) {

    /** Key of the record that the opened item is about. */
    public static RecordKey key(Opened opened) {
        return opened.round()
                .item(opened.item())
                .map(ItemView::record)
                .orElseThrow(() -> new NotFound("item " + opened.item()));
    }

    /** The reason with which the record was returned last, alone or with its round; empty when none is known. */
    public String whyReturned(RecordKey key) {
        return history.versions(key).stream()
                .filter(version -> version.status() == Status.RETURNED)
                .max(Comparator.comparingLong(Version::version))
                .map(Version::reason)
                .orElse("");
    }
}
