package eplan.ui.ladder;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.cycle.Ladder.ProvinceSetting;
import eplan.cycle.LadderSetting;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.component.Notify;
import java.time.LocalDate;

/** How strictly each province is chased; the process owner changes it with a reason. */
final class SettingList extends Div {
    private static final long serialVersionUID = 1L;

    private final transient LadderFaces faces;
    private final UnorderedList list = new UnorderedList();

    SettingList(LadderFaces faces) {
        this.faces = faces;
        addClassNames("card", "ladder-settings");
        Paragraph what = new Paragraph(Words.of("ladder.settings.what"));
        what.addClassName("muted");
        add(what, list);
        showAll();
    }

    private void showAll() {
        list.removeAll();
        faces.ladder().settings().forEach(one -> list.add(line(one)));
    }

    private ListItem line(ProvinceSetting one) {
        boolean strict = one.setting() == LadderSetting.STRICT;
        Span name = new Span(name(one));
        name.addClassName("strong");
        Span why = new Span(why(one));
        why.addClassName("muted");
        ListItem line = new ListItem(
                name, new Chip(strict ? "late" : "mute", strict ? "▲" : "○", LadderWords.setting(one.setting())), why);
        if (faces.mayChange()) {
            line.add(change(one, strict ? LadderSetting.NORMAL : LadderSetting.STRICT));
        }
        return line;
    }

    private static String name(ProvinceSetting one) {
        return Words.either(one.nameTh(), one.nameEn());
    }

    private static String why(ProvinceSetting one) {
        LocalDate on = one.on();
        String by = one.by();
        String reason = one.reason();
        return on == null || by == null || reason == null ? "" : Words.of("ladder.settings.made", on, by, reason);
    }

    private Button change(ProvinceSetting one, LadderSetting to) {
        String act = Words.of("ladder.settings.to." + to);
        Button change = new Button(act, press -> ask(one, to, act));
        change.addThemeVariants(ButtonVariant.LUMO_SMALL);
        change.setAriaLabel(act + " " + name(one));
        return change;
    }

    private void ask(ProvinceSetting one, LadderSetting to, String act) {
        new ReasonDialog(act + " " + name(one), Words.of("ladder.settings.explained"), act, why -> {
                    faces.ladder().set(one.province(), to, why);
                    Notify.done(Words.of("ladder.settings.done", name(one), LadderWords.setting(to)));
                    showAll();
                })
                .open();
    }
}
