package eplan.inbox;

import eplan.hiring.StepKind;
import eplan.shared.BuddhistDates;
import eplan.shared.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a step of the hiring cycle is called where rounds are named: lists, mails and calendars. */
@Component
class HiringStepWords {

    private final Texts texts;

    HiringStepWords(Texts texts) {
        this.texts = texts;
    }

    String th(StepKind kind, @Nullable Integer instalment) {
        return of(kind, instalment, BuddhistDates.THAI);
    }

    String en(StepKind kind, @Nullable Integer instalment) {
        return of(kind, instalment, Locale.ENGLISH);
    }

    private String of(StepKind kind, @Nullable Integer instalment, Locale language) {
        String step = texts.of("hiring.step." + kind, language);
        return instalment == null ? step : texts.of("inbox.step.instalment", language, step, instalment);
    }
}
