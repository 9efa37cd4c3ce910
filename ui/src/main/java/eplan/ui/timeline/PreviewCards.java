package eplan.ui.timeline;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import eplan.timeline.TimelineChanges.MovePreview;
import eplan.timeline.TimelineChanges.ProvinceCount;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.stream.Collectors;

/** What the proposed move would do: counts, and the provinces it concerns most. */
final class PreviewCards extends Div {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 3;

    PreviewCards(MovePreview preview) {
        addClassName("preview");
        Div counts = new Div();
        counts.addClassNames("card", "preview-counts");
        counts.add(line("unfinished", CalendarWords.count(preview.unfinished()), ""));
        counts.add(line("withdrawn", minus(preview.withdrawn()), preview.withdrawn() > 0 ? "ok" : ""));
        counts.add(line("raised", CalendarWords.count(preview.raised()), preview.raised() > 0 ? "far" : ""));
        counts.add(line("extended", CalendarWords.count(preview.extended()), ""));
        counts.add(line(
                "promises", CalendarWords.count(preview.promisesAfter()), preview.promisesAfter() > 0 ? "late" : ""));
        counts.add(line("finished", CalendarWords.count(preview.finished()), "mute"));
        add(counts);
        if (!preview.provinces().isEmpty()) {
            add(provinces(preview.provinces()));
        }
    }

    private static Div line(String key, String figure, String tone) {
        Span number = new Span(figure);
        number.addClassName("preview-figure");
        Div line = new Div(new Span(Words.of("timeline.preview." + key)), number);
        line.addClassName("preview-line");
        if (!tone.isEmpty()) {
            line.addClassName(tone);
        }
        return line;
    }

    private static Div provinces(List<ProvinceCount> all) {
        Div card = new Div(
                new H3(Words.of("timeline.preview.provinces")),
                new Span(said(all.subList(0, Math.min(MOST, all.size())))));
        card.addClassName("card");
        if (all.size() > MOST) {
            card.add(new Details(Words.of("timeline.preview.provinces.all", all.size()), new Span(said(all))));
        }
        return card;
    }

    private static String said(List<ProvinceCount> some) {
        return some.stream()
                .map(one -> Words.either(one.nameTh(), one.nameEn()) + " " + CalendarWords.count(one.laos()))
                .collect(Collectors.joining(" · "));
    }

    private static String minus(long count) {
        return count == 0 ? "0" : "−" + CalendarWords.count(count);
    }
}
