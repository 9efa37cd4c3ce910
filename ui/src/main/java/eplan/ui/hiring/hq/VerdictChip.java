package eplan.ui.hiring.hq;

import eplan.hiring.HeadcountDecisions.Verdict;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;

/** What is proposed or decided for one analyst, by word, colour and shape. */
final class VerdictChip extends Chip {
    private static final long serialVersionUID = 1L;

    private VerdictChip(String colour, String shape, Verdict verdict) {
        super(colour, shape, Words.of("hiring.verdict." + verdict));
    }

    static VerdictChip of(Verdict verdict) {
        return switch (verdict) {
            case KEEP -> new VerdictChip("ok", "✓", verdict);
            case REPLACE -> new VerdictChip("late", "⇄", verdict);
            case REDUCE -> new VerdictChip("far", "▼", verdict);
        };
    }

    /** Whether something becomes other than it is. */
    static boolean changes(Verdict verdict) {
        return verdict != Verdict.KEEP;
    }
}
