package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.Touched;
import eplan.timeline.RoundView;
import eplan.ui.casework.Words;
import eplan.ui.hiring.HiringLinks;

/** The cases behind a figure, each a link to the LAO's case or to the province's step of hiring. */
final class TouchedDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient YearShown year;

    TouchedDialog(TimelineFaces faces, YearShown year, long set, EffectLink.Figure figure) {
        this.year = year;
        Effect effect = figure.effect();
        ProvinceId province = figure.province();
        addClassName("touched-dialog");
        setHeaderTitle(Words.of("changeset.touched", Words.of("changeset.effect." + effect), figure.where()));
        add(new PagedList<Touched>(
                figure.count(), (from, size) -> faces.sets().touched(set, effect, province, from, size), this::line));
        getFooter().add(new Button(Words.of("shell.close"), press -> close()));
    }

    private ListItem line(Touched touched) {
        Anchor link = new Anchor(place(touched), touched.laoTh());
        link.addClassName("strong");
        Span more = new Span(
                year.words().scope(touched.province()) + " · " + which(touched) + " · " + touched.caseNumber());
        more.addClassName("muted");
        return new ListItem(link, more);
    }

    private String which(Touched touched) {
        if (touched.round() == null) {
            return Words.of("hiring.step." + touched.roundKey());
        }
        RoundView round = year.round(touched.roundKey());
        return round == null ? touched.roundKey() : CalendarWords.name(round);
    }

    private String place(Touched touched) {
        HiringStepId step = touched.step();
        return step == null
                ? "lao/" + touched.lao() + "?year=" + year.year() + "&round=" + touched.roundKey()
                : HiringLinks.step(step);
    }
}
