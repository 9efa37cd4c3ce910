package eplan.hiring;

import static eplan.hiring.ListColumn.count;
import static eplan.hiring.ListColumn.date;
import static eplan.hiring.ListColumn.text;

import eplan.hiring.HiringRisks.Leaving;
import eplan.hiring.HiringRisks.Report;
import eplan.hiring.HiringRisks.Risk;
import eplan.shared.FiscalYear;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Provinces that risk having no analyst, then who leaves, as a spreadsheet; each row says as of which day. */
@Component
class RiskSheet {

    private final HiringSheets sheets;

    RiskSheet(HiringSheets sheets) {
        this.sheets = sheets;
    }

    /** A province, or a contract that ends. */
    private record Line(
            String provinceTh,
            @Nullable Risk risk,
            @Nullable Leaving leaving) {

        static ListColumn.Value<Line> ofRisk(ListColumn.Value<Risk> value) {
            return line -> {
                Risk risk = line.risk();
                return risk == null ? null : value.of(risk);
            };
        }

        static ListColumn.Value<Line> ofLeaving(ListColumn.Value<Leaving> value) {
            return line -> {
                Leaving leaving = line.leaving();
                return leaving == null ? null : value.of(leaving);
            };
        }
    }

    byte[] xlsx(FiscalYear year, Report report) {
        List<ListColumn<Line>> columns = List.of(
                date("as-of", one -> report.asOf()),
                text("province", Line::provinceTh),
                text("risk", Line.ofRisk(one -> sheets.say("hiring.risk." + one.why()))),
                text("nobody", Line.ofRisk(one -> one.nobody() ? sheets.say("hiring.list.risks.nobody") : null)),
                date("due", Line.ofRisk(Risk::due)),
                count("covered", Line.ofRisk(Risk::covered)),
                count("posts", Line.ofRisk(Risk::posts)),
                count("laos", Line.ofRisk(Risk::laos)),
                date("first-day", one -> report.firstDay()),
                count("days-left", one -> report.workingDaysLeft()),
                text("contractor", Line.ofLeaving(Leaving::contractor)),
                text("contract", Line.ofLeaving(Leaving::number)),
                date("last-day", Line.ofLeaving(Leaving::lastDay)),
                text("ends", Line.ofLeaving(one -> sheets.say("hiring.contract.end." + one.how()))),
                text("renewal", Line.ofLeaving(this::renewal)));
        return sheets.list("risks", year, columns, lines(report));
    }

    private @Nullable String renewal(Leaving one) {
        return one.renewal() == null ? null : sheets.say("hiring.renewal." + one.renewal());
    }

    private static List<Line> lines(Report report) {
        return Stream.concat(
                        report.risks().stream().map(one -> new Line(one.provinceTh(), one, null)),
                        report.leaving().stream().map(one -> new Line(one.provinceTh(), null, one)))
                .toList();
    }
}
