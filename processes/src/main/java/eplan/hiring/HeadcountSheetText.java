package eplan.hiring;

import eplan.plan.Column.Kind;
import eplan.plan.Spreadsheets.Heading;
import eplan.plan.Spreadsheets.Words;
import eplan.shared.BuddhistDates;
import eplan.shared.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words of headcount spreadsheets: Thai for everybody, as the letter's lists are, so that any file can come back. */
@Component
class HeadcountSheetText {

    private final Texts texts;

    HeadcountSheetText(Texts texts) {
        this.texts = texts;
    }

    String say(String key, Object... params) {
        return texts.of(key, BuddhistDates.THAI, params);
    }

    /** Under text key {@code headcount.column.<key>}. */
    Heading heading(String key, Kind kind, boolean required) {
        return new Heading(key, say("headcount.column." + key), kind, required, List.of());
    }

    Words words() {
        return new Words(
                say("headcount.file.about"),
                say("headcount.file.choices"),
                say("headcount.file.template"),
                say("headcount.file.version"),
                say("headcount.file.owner"),
                say("headcount.file.example"));
    }
}
