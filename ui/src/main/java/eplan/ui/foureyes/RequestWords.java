package eplan.ui.foureyes;

import eplan.timeline.YearRequests.Decision;
import eplan.timeline.YearRequests.Request;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;

/** How a request is said. */
final class RequestWords {

    private RequestWords() {}

    /** Such as {@code Take out: Three-year plan}. */
    static String what(Request request) {
        return Words.of("request.what." + request.act(), Words.either(request.nameTh(), request.nameEn()));
    }

    static Chip state(Request request) {
        String said = Words.of("request.state." + request.state());
        return switch (request.state()) {
            case WAITING -> new Chip("late", "◆", said);
            case APPROVED -> new Chip("ok", "✓", said);
            case REFUSED -> new Chip("far", "■", said);
            case WITHDRAWN -> new Chip("mute", "○", said);
        };
    }

    /** The reason with the letter that it rests on. */
    static String why(Request request) {
        String letter = request.letter();
        return "“" + request.reason() + "”" + (letter == null ? "" : " (" + letter + ")");
    }

    static String asked(Request request) {
        return request.mine()
                ? Words.of("request.asked.mine", Words.moment(request.at()))
                : Words.of("request.asked", request.by(), Words.moment(request.at()));
    }

    /** What became of it, and why not. */
    static String decided(Decision decision) {
        String said = Words.of("request.decided", decision.by(), Words.moment(decision.at()));
        return decision.reason().isEmpty() ? said : said + " “" + decision.reason() + "”";
    }
}
