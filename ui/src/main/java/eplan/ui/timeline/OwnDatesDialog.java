package eplan.ui.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.timeline.OwnDates;
import eplan.timeline.OwnDates.Count;
import eplan.timeline.OwnDates.OwnDate;
import eplan.timeline.RoundView;
import eplan.ui.casework.Words;

/** Who has another date than the round, and who gave it for what reason: provinces, or single LAOs. */
final class OwnDatesDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient RoundView round;

    private OwnDatesDialog(String key, RoundView round) {
        this.round = round;
        addClassName("touched-dialog");
        setHeaderTitle(Words.of(key, CalendarWords.name(round)));
        getFooter().add(new Button(Words.of("shell.close"), press -> close()));
    }

    static OwnDatesDialog ofProvinces(OwnDates own, RoundView round) {
        OwnDatesDialog dialog = new OwnDatesDialog("timeline.own.provinces", round);
        UnorderedList list = new UnorderedList();
        list.addClassName("paged-lines");
        own.ofProvinces(round.id()).forEach(date -> list.add(dialog.line(date)));
        dialog.add(list);
        return dialog;
    }

    static OwnDatesDialog ofLaos(OwnDates own, RoundView round, Count count) {
        OwnDatesDialog dialog = new OwnDatesDialog("timeline.own.laos", round);
        dialog.add(
                new PagedList<OwnDate>(count.laos(), (from, size) -> own.ofLaos(round.id(), from, size), dialog::line));
        return dialog;
    }

    private ListItem line(OwnDate date) {
        Div first = new Div(who(date), new Span(Words.of("timeline.from-to", due(), date.dueOn())));
        first.addClassName("own-date");
        Span why = new Span("“" + date.reason() + "” · " + date.by());
        why.addClassName("muted");
        return new ListItem(first, why);
    }

    private String due() {
        return CalendarWords.day(round.dueOn());
    }

    private Component who(OwnDate date) {
        String province = Words.either(date.provinceTh(), date.provinceEn());
        if (date.lao() == null) {
            Span name = new Span(province);
            name.addClassName("strong");
            return name;
        }
        Anchor link = new Anchor("lao/" + date.lao() + "?year=" + round.year() + "&round=" + round.key(), date.laoTh());
        link.addClassName("strong");
        Span where = new Span(province);
        where.addClassName("muted");
        return new Div(link, where);
    }
}
