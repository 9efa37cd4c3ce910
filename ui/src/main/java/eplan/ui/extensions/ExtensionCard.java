package eplan.ui.extensions;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.Extensions.ExtensionView;
import eplan.cycle.Extensions.Opinion;
import eplan.cycle.Extensions.State;
import eplan.cycle.Extensions.Word;
import eplan.ui.casework.CaseActs;
import eplan.ui.casework.Words;
import eplan.ui.component.SaidLine;

/** One request: where it stands, from when to when and why, who said what, its files, and what the reader may do. */
@StyleSheet("context://eplan/extensions.css")
final class ExtensionCard extends Div {
    private static final long serialVersionUID = 1L;

    ExtensionCard(ExtensionFaces faces, ExtensionView request, CaseActs.Listener listener) {
        addClassNames("card", "extension");
        add(head(request));
        add(new SaidLine(ExtensionWords.reason(request), request.text()));
        if (request.letter() != null) {
            add(new SaidLine(Words.of("extension.letter", request.letter()), null));
        }
        addWords(request);
        add(new ExtensionFiles(faces.extensions(), request), new ExtensionActs(faces, request, listener));
    }

    private static Div head(ExtensionView request) {
        Span dates = new Span(ExtensionWords.dates(request));
        dates.addClassName("strong");
        Div head = new Div(ExtensionWords.chip(request.state()), dates);
        head.addClassName("extension-head");
        return head;
    }

    private void addWords(ExtensionView request) {
        add(said("extension.asked", request.asked()));
        Opinion opinion = request.opinion();
        if (opinion != null) {
            add(said(opinion.supports() ? "extension.opinion.yes" : "extension.opinion.no", opinion.word()));
        } else if (request.state() == State.ASKED && request.endorseBy() != null) {
            add(new SaidLine(Words.of("extension.endorse.by", request.endorseBy()), null));
        }
        if (request.passedUp() != null) {
            add(said("extension.passed", request.passedUp()));
        } else if (request.state().open() && request.beyondProvince()) {
            add(new SaidLine(Words.of("extension.beyond", request.latestByProvince()), null));
        }
        Word decided = request.decided();
        if (decided != null && !request.state().open()) {
            add(said("extension.ended." + request.state(), decided));
        }
    }

    /** Who did it and when, with their own words after it where the reader may read them. */
    private static SaidLine said(String key, Word word) {
        return new SaidLine(Words.of(key, ExtensionWords.person(word), word.on()), word.remark());
    }
}
