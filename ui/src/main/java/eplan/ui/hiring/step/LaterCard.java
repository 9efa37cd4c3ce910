package eplan.ui.hiring.step;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.HiringExtensions.Later;
import eplan.hiring.HiringExtensions.State;
import eplan.hiring.HiringSteps.May;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.component.Notify;
import eplan.ui.component.SaidLine;
import eplan.ui.hiring.Confirm;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One request for a later date: from when to when and why, who decided what, and what the reader may do about it. */
final class LaterCard extends Div {
    private static final long serialVersionUID = 1L;

    LaterCard(InStep here, Later request) {
        addClassNames("card", "hiring-part");
        Span dates = new Span(dates(request));
        dates.addClassName("strong");
        Div head = new Div(chip(request.state()), dates);
        head.addClassName("hiring-line");
        add(head, new SaidLine(Words.of("extension.asked", request.askedBy(), request.askedOn()), request.reason()));
        if (request.decidedBy() != null && request.decidedOn() != null) {
            add(new SaidLine(
                    Words.of("steppage.later.decided", request.decidedBy(), request.decidedOn()), request.remark()));
        }
        if (request.state() == State.ASKED) {
            act(here, request);
        }
    }

    private void act(InStep here, Later request) {
        if (here.may(May.DECIDE_LATER)) {
            add(new DecideForm(here, request));
        } else if (here.faces().reader().writesForProvince()) {
            add(new Button(Words.of("extension.withdraw"), press -> askToWithdraw(here, request.id())));
        }
    }

    private static void askToWithdraw(InStep here, long id) {
        String withdraw = Words.of("extension.withdraw");
        Confirm.ask(withdraw, Words.of("extension.withdraw.why"), withdraw, () -> {
            if (Attempt.to(() -> here.faces().later().withdraw(id), Notify::warn, here::stale)) {
                here.done(Words.of("extension.withdraw.done"));
            }
        });
    }

    private static String dates(Later request) {
        LocalDate until = request.granted() == null ? request.wanted() : request.granted();
        return Words.of("extension.dates", request.oldDue(), until, ChronoUnit.DAYS.between(request.oldDue(), until));
    }

    private static Chip chip(State state) {
        String words = Words.of("steppage.later.state." + state);
        return switch (state) {
            case ASKED -> new Chip("late", "▲", words);
            case GRANTED -> new Chip("ext", "◇", words);
            case REFUSED -> new Chip("far", "✕", words);
            case WITHDRAWN -> new Chip("mute", "↩", words);
            case LAPSED -> new Chip("mute", "–", words);
        };
    }
}
