package eplan.testing;

import eplan.hiring.HiringPapers;
import eplan.hiring.HiringYears.Opening;
import eplan.hiring.ProvinceEvaluations.Sheet;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Papers as a line of text that names what they are of. */
class PapersInMemory implements HiringPapers {

    @Override
    public byte[] summary(Sheet sheet, @Nullable Opening opening) {
        String letter = opening == null ? "" : " " + opening.letter();
        return bytes("summary " + sheet.year() + " " + sheet.provinceTh() + letter);
    }

    @Override
    public byte[] acceptance(AcceptancePaper paper) {
        return bytes("acceptance " + paper.contractNumber() + " " + paper.instalment());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
