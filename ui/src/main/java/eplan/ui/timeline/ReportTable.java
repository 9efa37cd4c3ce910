package eplan.ui.timeline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Effect;
import eplan.ui.casework.Words;
import java.util.stream.Stream;

/** What a set did, beside what its preview had said. */
final class ReportTable extends Div {
    private static final long serialVersionUID = 1L;

    ReportTable(ChangeSet set) {
        addClassName("report");
        NativeTable table = new NativeTable();
        table.addClassName("rounds");
        NativeTableRow head = new NativeTableRow();
        Stream.of("changeset.report.what", "changeset.report.foreseen", "changeset.report.done")
                .forEach(key -> head.add(new NativeTableHeaderCell(Words.of(key))));
        table.getHead().add(head);
        for (Effect effect : Effect.values()) {
            long foreseen = set.foreseen().getOrDefault(effect, 0L);
            long done = set.report().getOrDefault(effect, 0L);
            if (foreseen > 0 || done > 0) {
                table.getBody().add(row(effect, foreseen, done));
            }
        }
        add(table);
    }

    private static NativeTableRow row(Effect effect, long foreseen, long done) {
        NativeTableRow row = new NativeTableRow();
        row.add(new NativeTableCell(Words.of("changeset.effect." + effect)), number(foreseen), number(done));
        row.setClassName("differs", foreseen != done);
        return row;
    }

    private static NativeTableCell number(long count) {
        NativeTableCell cell = new NativeTableCell(CalendarWords.count(count));
        cell.addClassName("numbers");
        return cell;
    }
}
