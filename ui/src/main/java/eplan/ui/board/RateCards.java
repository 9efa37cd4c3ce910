package eplan.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import eplan.status.ProvinceBoard.Rates;
import eplan.ui.casework.Words;
import java.util.Locale;

/** The three rates of one round (received, on time, passing checks), and what is stuck. */
final class RateCards extends Div {
    private static final long serialVersionUID = 1L;

    RateCards() {
        addClassName("rates");
    }

    void show(Rates rates, String round) {
        removeAll();
        int total = rates.total();
        card(
                "board.received",
                round,
                rates.received(),
                total,
                "soon",
                Words.of("board.of", total, percent(rates.received(), total), rates.onBehalf()));
        card(
                "board.ontime",
                round,
                rates.onTime(),
                total,
                "ok",
                Words.of("board.percent", percent(rates.onTime(), total)));
        card(
                "board.passing",
                round,
                rates.passing(),
                total,
                "ext",
                Words.of("board.percent", percent(rates.passing(), total)));
        card(
                "board.stuck",
                round,
                rates.overdue(),
                total,
                "far",
                Words.of("board.stuck.more", rates.farOverdue(), rates.extended()));
    }

    private void card(String key, String round, int part, int total, String tone, String more) {
        Span figure = new Span(String.valueOf(part));
        figure.addClassName("rate-figure");
        ProgressBar bar = new ProgressBar(0, Math.max(1, total), Math.min(part, Math.max(1, total)));
        bar.getElement().setAttribute("aria-hidden", "true");
        Div line = new Div(figure, new Span(" " + more));
        Div card = new Div(new Div(Words.of(key, round)), line, bar);
        card.addClassNames("rate", tone);
        add(card);
    }

    private static String percent(int part, int total) {
        return total == 0 ? "–" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / total);
    }
}
