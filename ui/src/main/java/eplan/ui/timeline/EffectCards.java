package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.Preview;
import eplan.timeline.ChangeSets.ProvinceEffects;
import eplan.ui.casework.Words;
import eplan.ui.timeline.EffectLink.Figure;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What the set would do: the nation's counts, and the provinces it concerns most. */
final class EffectCards extends Div {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 3;

    /** Said also when there is none. */
    private static final Set<Effect> ALWAYS =
            EnumSet.of(Effect.MOVED, Effect.WITHDRAWN, Effect.RAISED, Effect.REMINDED, Effect.FINISHED);

    private static final Map<Effect, String> TONES = Map.of(
            Effect.WITHDRAWN, "ok",
            Effect.RAISED, "far",
            Effect.ON_BEHALF_ASKED, "late",
            Effect.PROMISED_AFTER, "late",
            Effect.POINTLESS, "late",
            Effect.FINISHED, "mute");

    EffectCards(Preview preview, Consumer<Figure> open) {
        addClassName("preview");
        Div counts = new Div();
        counts.addClassNames("card", "preview-counts");
        for (Effect effect : Effect.values()) {
            long count = preview.nation().getOrDefault(effect, 0L);
            if (count > 0 || ALWAYS.contains(effect)) {
                counts.add(line(new Figure(effect, null, Words.of("timeline.scope.nation"), count), open));
            }
        }
        add(counts);
        if (!preview.provinces().isEmpty()) {
            add(provinces(preview, open));
        }
    }

    private static Div line(Figure figure, Consumer<Figure> open) {
        Div line = new Div(new Span(Words.of("changeset.effect." + figure.effect())), EffectLink.of(figure, open));
        line.addClassName("preview-line");
        String tone = TONES.getOrDefault(figure.effect(), "");
        if (!tone.isEmpty() && (figure.count() > 0 || figure.effect() == Effect.FINISHED)) {
            line.addClassName(tone);
        }
        return line;
    }

    private static Div provinces(Preview preview, Consumer<Figure> open) {
        List<ProvinceEffects> all = preview.provinces();
        Button table = new Button(
                Words.of("timeline.preview.provinces.all", all.size()),
                press -> new ProvincesDialog(preview, open).open());
        table.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        table.setAriaLabel(Words.of("changeset.provinces.open", all.size()));
        Div card = new Div(new H3(Words.of("timeline.preview.provinces")), new Span(most(all)), table);
        card.addClassName("card");
        return card;
    }

    private static String most(List<ProvinceEffects> all) {
        return all.stream()
                .limit(MOST)
                .map(one -> Words.either(one.nameTh(), one.nameEn()) + " "
                        + CalendarWords.count(one.counts().getOrDefault(Effect.MOVED, 0L)))
                .collect(Collectors.joining(" · "));
    }
}
