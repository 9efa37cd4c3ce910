package eplan.ui.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import eplan.shared.ProvinceId;
import eplan.timeline.ChangeSets.Effect;
import eplan.ui.casework.Words;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A number of the preview, which opens the list of its cases; zero opens nothing. */
final class EffectLink {

    /** What goes away counts as less. */
    private static final Set<Effect> LESS =
            EnumSet.of(Effect.WITHDRAWN, Effect.ON_BEHALF_WITHDRAWN, Effect.NOT_REMINDED);

    /**
     * @param province null for the nation
     * @param where its name
     */
    record Figure(Effect effect, @Nullable ProvinceId province, String where, long count) {}

    private EffectLink() {}

    static Component of(Figure figure, Consumer<Figure> open) {
        String said = said(figure);
        if (figure.count() == 0) {
            Span zero = new Span(said);
            zero.addClassName("preview-figure");
            return zero;
        }
        NativeButton link = new NativeButton(said, press -> open.accept(figure));
        link.addClassName("preview-figure");
        link.getElement()
                .setAttribute(
                        "aria-label",
                        Words.of(
                                "changeset.open-list",
                                Words.of("changeset.effect." + figure.effect()),
                                figure.where(),
                                said));
        return link;
    }

    private static String said(Figure figure) {
        String count = CalendarWords.count(figure.count());
        return LESS.contains(figure.effect()) && figure.count() > 0 ? "−" + count : count;
    }
}
