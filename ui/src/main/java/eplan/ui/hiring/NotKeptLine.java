package eplan.ui.hiring;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.Renewals.NotKept;
import eplan.shared.AccountId;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Beside somebody who is to be hired: that headquarters decided not to keep them, why and when. */
@StyleSheet("context://eplan/hiring-pages.css")
public final class NotKeptLine extends Div {
    private static final long serialVersionUID = 1L;

    public NotKeptLine(NotKept said) {
        addClassName("hiring-line");
        Span why = new Span(Words.of("hiringpage.notkept", said.reason(), said.by(), said.on()));
        add(new Chip("late", "▲", Words.of("hiring.notkept." + said.word())), why);
    }

    /** What was said of the account; empty where nothing was. */
    public static Optional<NotKept> of(List<NotKept> all, @Nullable AccountId account) {
        return account == null
                ? Optional.empty()
                : all.stream().filter(one -> account.equals(one.account())).findFirst();
    }

    /** The line about the account. */
    public static Optional<NotKeptLine> about(List<NotKept> all, @Nullable AccountId account) {
        return of(all, account).map(NotKeptLine::new);
    }
}
