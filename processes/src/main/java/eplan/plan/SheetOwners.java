package eplan.plan;

import eplan.plan.PlanEditions.Edition;
import eplan.plan.PlanEditions.Kind;
import eplan.shared.Refused;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose rows a sheet's are: the record's own, or those of its plan's latest edition. */
@Component
class SheetOwners {

    private final EditionTable editions;

    SheetOwners(EditionTable editions) {
        this.editions = editions;
    }

    Optional<Long> toRead(Sheet sheet, long record) {
        return sheet.owner() == Sheet.Owner.EDITION ? editions.latest(record).map(Edition::id) : Optional.of(record);
    }

    /** @throws Refused when the latest edition is promoted: its projects are fixed */
    long toWrite(Sheet sheet, long record) {
        if (sheet.owner() == Sheet.Owner.RECORD) {
            return record;
        }
        Edition latest = editions.latest(record).orElseGet(() -> editions.add(record, 1, Kind.FIRST, ""));
        if (latest.promoted()) {
            throw new Refused("refused.plan.promoted");
        }
        return latest.id();
    }
}
