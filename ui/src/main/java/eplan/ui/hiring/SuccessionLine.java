package eplan.ui.hiring;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.Renewals.Standing;
import eplan.hiring.Renewals.Succession;
import eplan.shared.ContractId;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;

/** When a contract ends, how far its renewal is, and the way on: to what was signed, or to where the renewal is asked for or signed. */
@StyleSheet("context://eplan/hiring-pages.css")
public final class SuccessionLine extends Div {
    private static final long serialVersionUID = 1L;

    /** @param writes whether the reader may do something about it */
    public SuccessionLine(Succession one, boolean writes) {
        addClassName("hiring-line");
        add(
                new Span(
                        Words.of("hiringpage.renewal", one.lastDay(), one.next().toString())),
                new Chip(colour(one.standing()), Words.of("hiring.renewal." + one.standing())));
        ContractId successor = one.successor();
        if (successor != null) {
            add(new Anchor(HiringLinks.contract(successor), Words.of("hiringpage.renewal.successor")));
        } else if (writes) {
            add(way(one));
        }
    }

    private static String colour(Standing standing) {
        return switch (standing) {
            case NOT_ASKED -> "late";
            case ASKED, APPROVED -> "soon";
            case SIGNED -> "ok";
        };
    }

    /** An approved one is signed; before the request is sent it is asked for there, later among those found. */
    private static Anchor way(Succession one) {
        if (one.standing() == Standing.APPROVED) {
            return new Anchor(
                    HiringLinks.renew(one.code(), one.next(), one.contract()), Words.of("hiringpage.renewal.sign"));
        }
        return one.requestSent()
                ? new Anchor(
                        HiringLinks.province(one.code(), one.next(), "approval"),
                        Words.of("hiringpage.renewal.approval"))
                : new Anchor(
                        HiringLinks.province(one.code(), one.next(), "request"),
                        Words.of("hiringpage.renewal.request"));
    }
}
