package eplan.ui.hiring;

import eplan.hiring.HiringEventType;
import eplan.hiring.HiringSteps.Event;
import eplan.hiring.HiringSteps.StepView;
import eplan.hiring.StepKind;
import eplan.shared.Baht;
import eplan.ui.casework.CaseLines;
import eplan.ui.casework.Words;
import eplan.ui.component.EventTimeline;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the hiring cycle is said in the reader's language. */
public final class HiringWords {

    /** Where there is nothing to say. */
    public static final String NONE = "–";

    private static final String SEPARATOR = " · ";

    private HiringWords() {}

    public static String kind(StepKind kind) {
        return Words.of("hiring.step." + kind);
    }

    /** With the contractor and the instalment that it is about. */
    public static String step(StepView step) {
        return line(kind(step.kind()), step.contractor(), instalmentOf(step.instalment()));
    }

    public static String province(StepView step) {
        return Words.either(step.provinceTh(), step.provinceEn());
    }

    public static String instalment(int number) {
        return Words.of("hiringpage.instalment", number);
    }

    private static @Nullable String instalmentOf(@Nullable Integer number) {
        return number == null ? null : instalment(number);
    }

    /** When it is due, was done, or that it is not needed. */
    public static String when(StepView step) {
        return switch (step.state()) {
            case OPEN -> Words.of("hiringpage.due", step.dueOn());
            case DONE ->
                step.doneOn() == null
                        ? Words.of("hiringpage.done")
                        : Words.of("hiringpage.done.on", step.doneOn(), step.dueOn());
            case CANCELLED -> Words.of("hiringpage.cancelled");
        };
    }

    /** Such as {@code 15,000.00 baht}. */
    public static String baht(BigDecimal amount) {
        return Words.of("hiringpage.baht", Baht.format(amount));
    }

    /** A line of the history. @param contractor whether to say about whom it is */
    public static EventTimeline.Event event(Event event, boolean contractor) {
        StepKind step = event.step();
        String about = line(step == null ? null : kind(step), instalmentOf(event.instalment()), null);
        String what = Words.of(
                "hiring.event." + event.type(),
                about,
                event.detail() == null ? "" : event.detail(),
                event.about() == null ? "" : event.about());
        String when = Words.moment(event.at()) + SEPARATOR + CaseLines.who(event.by(), event.forName());
        return new EventTimeline.Event(what, contractor ? event.contractor() : null, when, colour(event.type()));
    }

    private static @Nullable String colour(HiringEventType type) {
        return switch (type) {
            case ESCALATED, CLIMBED, PASSED_UP, PROMISE_BROKEN, CONTRACT_TERMINATED, CONTRACT_CALLED_OFF -> "far";
            case DOCUMENTS_RETURNED, CORRECTION_ASKED, LATER_REFUSED, OBJECTED, PENALTY_SET, SIGNED_DESPITE -> "late";
            case ACCEPTED, DOCUMENTS_ACCEPTED, APPROVED, APPROVED_MORE, BUDGET_ALLOCATED, CONTRACT_SIGNED, STEP_DONE ->
                "ok";
            case CHASED, PROMISED, REMINDED -> "soon";
            default -> null;
        };
    }

    private static String line(@Nullable String first, @Nullable String second, @Nullable String third) {
        return Stream.of(first, second, third).filter(Objects::nonNull).collect(Collectors.joining(SEPARATOR));
    }
}
