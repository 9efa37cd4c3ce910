package eplan.integration.papers;

import eplan.hiring.HiringYears.Opening;
import eplan.hiring.ProvinceEvaluations.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letter under which a province's summary goes to headquarters, its parts in the order of official letters. What e-Plan does not know,
 * such as the letter's number, is left open with dots.
 */
final class CoveringLetter {

    private final Paper paper;
    private final Sheet sheet;
    private final @Nullable Opening opening;
    private final PaperText text;

    private CoveringLetter(Paper paper, Sheet sheet, @Nullable Opening opening, PaperText text) {
        this.paper = paper;
        this.sheet = sheet;
        this.opening = opening;
        this.text = text;
    }

    /** @param opening to which it refers; null leaves its number and date open */
    static void onto(Paper paper, Sheet sheet, @Nullable Opening opening, PaperText text) {
        new CoveringLetter(paper, sheet, opening, text).write();
    }

    private void write() {
        head();
        paper.gap();
        paper.paragraph(text.say("paper.letter.asked", sheet.year().toString()));
        paper.paragraph(evaluated());
        paper.paragraph(text.say("paper.letter.please"));
        paper.signature(signature());
        paper.gap();
        paper.line(text.say("paper.office", sheet.provinceTh()));
        paper.line(text.say("paper.letter.telephone"));
    }

    private void head() {
        LocalDate sent = sheet.sentOn();
        paper.slot();
        paper.apart(text.say("paper.letter.number"), text.say("paper.letter.agency", sheet.provinceTh()));
        paper.fromMiddle(sent == null ? text.say("paper.letter.open") : PaperText.day(sent));
        paper.gap();
        paper.labelled(text.say("paper.letter.subject"), text.say("paper.letter.subject.summary"));
        paper.labelled(text.say("paper.letter.to"), text.say("paper.letter.to.head"));
        paper.labelled(text.say("paper.letter.reference"), reference());
        paper.labelled(text.say("paper.letter.enclosure"), text.say("paper.letter.enclosure.summary"));
    }

    private String reference() {
        String open = text.say("paper.letter.open");
        return opening == null
                ? text.say("paper.letter.reference.opening", open, open)
                : text.say("paper.letter.reference.opening", opening.letter(), PaperText.day(opening.dated()));
    }

    private String evaluated() {
        long many = sheet.lines().stream().filter(line -> line.leftOn() == null).count();
        return many == 0
                ? text.say("paper.letter.nobody", sheet.provinceTh())
                : text.say("paper.letter.evaluated", sheet.provinceTh(), Long.toString(many));
    }

    /** With room to sign above the name; who stood in signs for the head. */
    private List<String> signature() {
        String by = sheet.sentBy();
        String head = text.say("paper.signed.head", sheet.provinceTh());
        List<String> lines = new ArrayList<>(List.of(text.say("paper.letter.respect"), "", ""));
        lines.add(by == null ? text.say("paper.signed.blank") : text.say("paper.signed.name", by));
        if (sheet.sentFor() != null) {
            lines.add(text.say("paper.letter.position"));
            lines.add(text.say("paper.letter.acting", head));
        } else {
            lines.add(head);
        }
        return lines;
    }
}
