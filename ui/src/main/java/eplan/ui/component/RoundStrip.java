package eplan.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.timeline.RoundKind;
import eplan.ui.i18n.Languages;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An LAO's year as a strip: one cell a round with its state. Each cell is a button when something happens on choosing it. */
public class RoundStrip extends Div {

    /**
     * @param rounds in calendar order; rows of the calendar and monthly rounds get a strip each
     * @param selected key of the round to mark, if any
     * @param chosen what choosing a round does; null for a strip that only shows
     */
    public RoundStrip(
            List<EntryRoundView> rounds, @Nullable String selected, @Nullable Consumer<EntryRoundView> chosen) {
        addClassName("round-strip");
        add(strip(
                rounds.stream()
                        .filter(round -> round.kind() != RoundKind.MONTHLY)
                        .toList(),
                selected,
                chosen));
        add(strip(
                rounds.stream()
                        .filter(round -> round.kind() == RoundKind.MONTHLY)
                        .toList(),
                selected,
                chosen));
    }

    private Div strip(
            List<EntryRoundView> rounds, @Nullable String selected, @Nullable Consumer<EntryRoundView> chosen) {
        Div strip = new Div();
        strip.addClassName("round-strip-row");
        strip.setVisible(!rounds.isEmpty());
        rounds.forEach(round -> strip.add(chosen == null ? cell(round) : button(round, selected, chosen)));
        return strip;
    }

    private NativeButton button(EntryRoundView round, @Nullable String selected, Consumer<EntryRoundView> chosen) {
        NativeButton button = new NativeButton();
        button.add(cell(round));
        button.addClickListener(click -> chosen.accept(round));
        button.getElement()
                .setAttribute("aria-label", name(round) + ": " + getTranslation("standing." + round.standing()));
        if (round.roundKey().equals(selected)) {
            button.addClassName("selected");
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }

    private StandingCell cell(EntryRoundView round) {
        StandingCell cell =
                new StandingCell(round.standing(), Languages.choose(getLocale(), round.shortTh(), round.shortEn()));
        String state = getTranslation("standing." + round.standing());
        cell.getElement().setAttribute("title", name(round) + ": " + state);
        Span spoken = new Span(": " + state); // a title is not read out everywhere
        spoken.addClassName("unseen");
        cell.add(spoken);
        return cell;
    }

    private String name(EntryRoundView round) {
        return Languages.choose(getLocale(), round.nameTh(), round.nameEn());
    }
}
