package eplan.forms.api;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.data.binder.Result;
import eplan.shared.BuddhistDates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date picker that shows and reads Buddhist-era dates in the person's language: the field, the months' titles and the
 * year list. Takes what {@link BuddhistDates#parse} takes, Thai digits included. The value is a {@link LocalDate} (ISO);
 * its "today" is the business day.
 *
 * <p>Vaadin's own picker turns th-TH dates into null and prints Common Era years, hence a formatter and a parser of ours.
 */
@JsModule("./buddhist-date-picker.js")
public class BuddhistDatePicker extends DatePicker {
    private static final long serialVersionUID = 1L;

    public BuddhistDatePicker() {
        setFallbackParser(this::read);
        setI18n(words(getLocale()));
    }

    public BuddhistDatePicker(String label) {
        this();
        setLabel(label);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        Locale locale = getLocale();
        setI18n(words(locale));
        getElement()
                .executeJs(
                        "window.eplanBuddhistDates.init(this, $0)",
                        String.join(" ", months(TextStyle.SHORT_STANDALONE, locale)));
    }

    /** Whether something is typed that is no date; the field says so itself, and its value is null. */
    public boolean unreadable() {
        return isInputUnparsable();
    }

    /** What the browser could not read is read here, where both languages' month names are known. */
    private Result<@Nullable LocalDate> read(@Nullable String typed) {
        Optional<LocalDate> day = BuddhistDates.parse(typed == null ? "" : typed);
        return day.<Result<@Nullable LocalDate>>map(Result::ok)
                .orElseGet(() -> Result.error(getTranslation("date.bad")));
    }

    private DatePickerI18n words(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(months(TextStyle.FULL_STANDALONE, locale))
                .setWeekdays(weekdays(TextStyle.FULL, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT, locale))
                .setFirstDayOfWeek(0)
                .setToday(getTranslation("date.today"))
                .setCancel(getTranslation("date.cancel"))
                .setBadInputErrorMessage(getTranslation("date.bad"))
                .setRequiredErrorMessage(getTranslation("date.required"))
                .setMinErrorMessage(getTranslation("date.early"))
                .setMaxErrorMessage(getTranslation("date.late"));
    }

    private static List<String> months(TextStyle style, Locale locale) {
        return Stream.of(Month.values())
                .map(month -> month.getDisplayName(style, locale))
                .toList();
    }

    /** From Sunday on, as the picker wants them. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.of(7, 1, 2, 3, 4, 5, 6)
                .mapToObj(day -> DayOfWeek.of(day).getDisplayName(style, locale))
                .toList();
    }
}
