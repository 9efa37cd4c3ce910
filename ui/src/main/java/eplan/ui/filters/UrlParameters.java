package eplan.ui.filters;

import com.vaadin.flow.router.QueryParameters;
import eplan.shared.FiscalYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes a screen's place in its URL. What cannot be read counts as absent: a mistyped link still opens. */
public final class UrlParameters {

    private static final int FIRST_YEAR = 2500;
    private static final int LAST_YEAR = 2700;

    private final Map<String, List<String>> values;

    private UrlParameters(Map<String, List<String>> values) {
        this.values = values;
    }

    public static UrlParameters of(QueryParameters parameters) {
        return new UrlParameters(parameters.getParameters());
    }

    public static UrlParameters empty() {
        return new UrlParameters(new LinkedHashMap<>());
    }

    public @Nullable String text(String name) {
        List<String> all = values.get(name);
        return all == null || all.isEmpty() || all.getFirst().isBlank()
                ? null
                : all.getFirst().strip();
    }

    public @Nullable Long number(String name) {
        String text = text(name);
        return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
    }

    /** The fiscal year under {@code year}, by the Buddhist era. */
    public @Nullable FiscalYear year() {
        Long year = number("year");
        return year == null || year < FIRST_YEAR || year > LAST_YEAR ? null : new FiscalYear(year.intValue());
    }

    public <E extends Enum<E>> @Nullable E word(String name, Class<E> type) {
        String text = text(name);
        return text == null ? null : wordOf(text, type).orElse(null);
    }

    /** The constant written as {@code text} in a URL: lower case. */
    public static <E extends Enum<E>> Optional<E> wordOf(String text, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** Adds a value; null and blank are left out of the URL. */
    public UrlParameters with(String name, @Nullable Object value) {
        String text = value == null ? "" : value instanceof Enum<?> word ? lower(word) : value.toString();
        if (!text.isBlank()) {
            values.put(name, List.of(text));
        }
        return this;
    }

    public QueryParameters build() {
        return new QueryParameters(values);
    }

    /** The link to {@code path} with this query. */
    public static String href(String path, QueryParameters query) {
        String text = query.getQueryString();
        return text.isEmpty() ? path : path + "?" + text;
    }

    public static String lower(Enum<?> word) {
        return word.name().toLowerCase(java.util.Locale.ROOT);
    }
}
