package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.Preview;
import eplan.timeline.ChangeSets.ProvinceEffects;
import eplan.ui.casework.Words;
import eplan.ui.timeline.EffectLink.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** What the set would do by province, the most moved first. */
final class ProvincesDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    ProvincesDialog(Preview preview, Consumer<Figure> open) {
        addClassName("provinces-dialog");
        setHeaderTitle(Words.of("changeset.provinces"));
        List<Effect> effects = Arrays.stream(Effect.values())
                .filter(effect -> preview.nation().getOrDefault(effect, 0L) > 0)
                .toList();
        NativeTable table = new NativeTable();
        table.addClassName("rounds");
        table.getHead().add(head(effects));
        preview.provinces().forEach(province -> table.getBody().add(row(province, effects, open)));
        add(scrolling(table, Words.of("changeset.provinces")));
        getFooter().add(new Button(Words.of("shell.close"), press -> close()));
    }

    /** On a narrow screen a table scrolls in itself. */
    static Div scrolling(NativeTable table, String label) {
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        return scroll;
    }

    private static NativeTableRow head(List<Effect> effects) {
        NativeTableRow head = new NativeTableRow();
        head.add(heading(Words.of("timeline.province"), "col"));
        effects.forEach(effect -> head.add(heading(Words.of("changeset.effect." + effect), "col")));
        return head;
    }

    private static NativeTableRow row(ProvinceEffects province, List<Effect> effects, Consumer<Figure> open) {
        String name = Words.either(province.nameTh(), province.nameEn());
        NativeTableRow row = new NativeTableRow();
        row.add(heading(name, "row"));
        effects.forEach(effect -> {
            long count = province.counts().getOrDefault(effect, 0L);
            var cell = new NativeTableCell(EffectLink.of(new Figure(effect, province.province(), name, count), open));
            cell.addClassName("numbers");
            row.add(cell);
        });
        return row;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
