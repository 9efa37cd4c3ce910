package eplan.hiring;

import eplan.hiring.SystemScores.Detail;
import eplan.hiring.SystemScores.Part;
import java.math.BigDecimal;
import java.util.List;

/** The parts of a score as a person would write them down: criterion, good of all, percent, points. */
final class ToldScore {

    private ToldScore() {}

    static List<String> of(Detail detail) {
        return detail.parts().stream().map(ToldScore::told).toList();
    }

    private static String told(Part part) {
        BigDecimal rate = part.rate();
        String percent = rate == null ? "-" : rate.toPlainString();
        return part.criterion() + " " + part.good() + "/" + part.all() + " " + percent + " " + part.points();
    }
}
