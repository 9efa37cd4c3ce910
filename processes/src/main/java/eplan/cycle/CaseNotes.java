package eplan.cycle;

import eplan.cycle.Chasing.ChaseNoteView;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.util.List;

/** What was noted when an LAO was chased, over all its years; not for its own staff. */
public interface CaseNotes {

    /** The latest first, at most {@code limit}. */
    List<LaoNote> of(LaoId lao, int limit);

    /** A note with the round that it was about. */
    record LaoNote(
            EntryRoundId entryRound,
            FiscalYear year,
            String roundKey,
            String roundTh,
            String roundEn,
            ChaseNoteView note) {}
}
