package eplan.ui.hiring.score;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.ScoreCriterion;
import eplan.hiring.SystemScores.Case;
import eplan.hiring.SystemScores.Verdict;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.hiring.Decimals;
import eplan.ui.hiring.HiringWords;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One case: which LAO and round, its date and when it was done, how it counts and how much. */
final class CaseRow extends NativeTableRow {
    private static final long serialVersionUID = 1L;

    /** @param year of the LAO's case */
    CaseRow(Case one, ScoreCriterion criterion, FiscalYear year) {
        add(new NativeTableCell(lao(one, year)));
        if (criterion == ScoreCriterion.LOOKS) {
            add(new NativeTableCell(Words.of("scorepage.case.weeks.of", one.looks(), one.weeks())));
        } else {
            add(
                    new NativeTableCell(round(one)),
                    new NativeTableCell(day(one.due())),
                    new NativeTableCell(day(one.done())));
        }
        NativeTableCell weight = new NativeTableCell(Decimals.plain(one.weight()));
        weight.addClassName("numbers");
        add(new NativeTableCell(verdict(one.verdict())), weight);
    }

    private static Component lao(Case one, FiscalYear year) {
        String round = one.roundKey();
        return round == null
                ? new Span(one.laoTh())
                : new Anchor("lao/" + one.lao() + "?year=" + year + "&round=" + round, one.laoTh());
    }

    private static String round(Case one) {
        String thai = one.roundTh();
        String english = one.roundEn();
        return thai == null || english == null ? HiringWords.NONE : Words.either(thai, english);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? HiringWords.NONE : Words.of("hiringpage.day", day);
    }

    private static Chip verdict(Verdict verdict) {
        String words = Words.of("hiring.score.case." + verdict);
        return switch (verdict) {
            case GOOD -> new Chip("ok", "✓", words);
            case LOST -> new Chip("late", "✕", words);
            case EXCUSED -> new Chip("ext", "◇", words);
        };
    }
}
