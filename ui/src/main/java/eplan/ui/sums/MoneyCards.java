package eplan.ui.sums;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import eplan.plan.Money;
import eplan.ui.casework.Words;
import java.math.BigDecimal;

/** The way of the money in four figures, each but the first with its share of the one before. */
final class MoneyCards extends Div {
    private static final long serialVersionUID = 1L;

    private static final double WHOLE = 100;

    MoneyCards(Money money) {
        addClassNames("rates", "sum-cards");
        add(card("sums.planned", "soon", money.planned(), Words.of("sums.projects", money.projects())));
        step("sums.approved", "sums.of-planned", "ext", money.approved(), money.planned());
        step("sums.committed", "sums.of-approved", "late", money.allCommitted(), money.approved());
        step("sums.disbursed", "sums.of-committed", "ok", money.allDisbursed(), money.allCommitted());
    }

    private static Div card(String key, String tone, BigDecimal amount, String more) {
        Span figure = new Span(Figures.baht(amount));
        figure.addClassName("rate-figure");
        Div name = new Div(Words.of(key) + " (" + Words.of("sums.baht") + ")");
        Div card = new Div(name, new Div(figure), new Div(more));
        card.addClassNames("rate", tone);
        return card;
    }

    private void step(String key, String shareKey, String tone, BigDecimal amount, BigDecimal before) {
        BigDecimal share = Figures.share(amount, before);
        Div card = card(key, tone, amount, Words.of(shareKey, Figures.percent(share)));
        ProgressBar bar = new ProgressBar(0, WHOLE, Math.clamp(share.doubleValue(), 0, WHOLE));
        bar.getElement().setAttribute("aria-hidden", "true");
        card.add(bar);
        add(card);
    }
}
