package eplan.plan;

import eplan.plan.EntrySheets.Option;
import eplan.shared.Baht;
import eplan.shared.BuddhistDates;
import eplan.shared.Refused;
import eplan.shared.ThaiDigits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of columns: read from what people type, held to what can be kept, and written as plain text. */
public final class SheetValues {

    /** What no honest amount reaches: 10 thousand million baht. */
    public static final BigDecimal ABSURD = new BigDecimal("10000000000");

    private static final int MOST_PEOPLE = 100_000_000;

    private SheetValues() {}

    /**
     * What a person typed, or a cell of a spreadsheet.
     *
     * @param options of this column, if it is a reference
     * @return the value; null when the text is blank
     * @throws Refused saying why it is none
     */
    public static @Nullable Object read(Column<?> column, String typed, List<Option> options) {
        String text = Texts.clean(typed);
        if (text.isEmpty()) {
            return null;
        }
        Object value = switch (column.kind()) {
            case TEXT -> text;
            case AMOUNT -> amount(text);
            case COUNT -> count(text);
            case DATE -> date(text);
            case CHOICE -> text.toUpperCase(Locale.ROOT);
            case REFERENCE -> reference(text, options);
            case YES_NO -> Boolean.valueOf(text);
        };
        check(column, value, Map.of(column.key(), options));
        return value;
    }

    private static BigDecimal amount(String text) {
        return Baht.parse(text.replace(" ", "")).orElseThrow(() -> new Refused("refused.value.amount", shown(text)));
    }

    private static Integer count(String text) {
        String digits = ThaiDigits.toArabic(text).replace(",", "");
        if (!digits.matches("\\d{1,9}")) {
            throw new Refused("refused.value.count", shown(text));
        }
        return Integer.valueOf(digits);
    }

    private static LocalDate date(String text) {
        return BuddhistDates.parse(text).orElseThrow(() -> new Refused("refused.value.date", shown(text)));
    }

    /** By its code, or by the whole label; both as people see them. */
    private static Long reference(String text, List<Option> options) {
        Optional<Option> found = options.stream()
                .filter(one -> Texts.comparable(one.code()).equals(Texts.comparable(text)))
                .findFirst()
                .or(() -> options.stream()
                        .filter(one -> Texts.comparable(one.label()).equals(Texts.comparable(text)))
                        .findFirst());
        return found.map(Option::id).orElseThrow(() -> new Refused("refused.value.reference", shown(text)));
    }

    /** That the value can be kept, whoever sends it. @param options by column key */
    static void check(Column<?> column, @Nullable Object value, Map<String, List<Option>> options) {
        switch (value) {
            case null -> {}
            case String text -> checkText(column, text);
            case BigDecimal amount -> checkAmount(amount);
            case Integer count -> checkCount(count);
            case Long id -> checkReference(options.getOrDefault(column.key(), List.of()), id);
            default -> {}
        }
    }

    private static void checkText(Column<?> column, String text) {
        if (column.kind() == Column.Kind.CHOICE && !column.choices().contains(text)) {
            throw new Refused("refused.value.choice", shown(text));
        }
        if (text.length() > column.longest()) {
            throw new Refused("refused.value.too-long", column.longest(), text.length());
        }
    }

    private static void checkCount(int count) {
        if (count < 0 || count > MOST_PEOPLE) {
            throw new Refused("refused.value.count", count);
        }
    }

    private static void checkReference(List<Option> options, long id) {
        if (options.stream().noneMatch(one -> one.id() == id)) {
            throw new Refused("refused.value.gone");
        }
    }

    private static void checkAmount(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new Refused("refused.value.negative");
        }
        if (amount.compareTo(ABSURD) >= 0) {
            throw new Refused("refused.value.absurd", Baht.format(ABSURD));
        }
        if (amount.scale() > 2) {
            throw new Refused("refused.value.satang");
        }
    }

    /** Amounts of the same value are the same, whatever their decimals. */
    public static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b
                ? a.compareTo(b) == 0
                : Objects.equals(one, other);
    }

    /** Plain text: ISO dates, plain decimals, ids. */
    static @Nullable String plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal amount -> amount.toPlainString();
            default -> value.toString();
        };
    }

    /** From plain text. */
    static @Nullable Object fromPlain(Column<?> column, @Nullable String plain) {
        if (plain == null) {
            return null;
        }
        return switch (column.kind()) {
            case TEXT, CHOICE -> plain;
            case AMOUNT -> new BigDecimal(plain);
            case COUNT -> Integer.valueOf(plain);
            case DATE -> LocalDate.parse(plain);
            case REFERENCE -> Long.valueOf(plain);
            case YES_NO -> Boolean.valueOf(plain);
        };
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
