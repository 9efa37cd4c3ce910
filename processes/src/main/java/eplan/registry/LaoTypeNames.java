package eplan.registry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** How a type of LAO stands in Thai names, and what an imported file may call it ({@code types.csv}). */
final class LaoTypeNames {

    /** Two letters without a dot may just as well begin the name of a place. */
    private static final int SHORTEST_PREFIX = 3;

    private final Map<LaoType, String> prefixes = new EnumMap<>(LaoType.class);
    private final Map<LaoType, List<String>> importNames = new EnumMap<>(LaoType.class);

    LaoTypeNames() {
        for (CSVRecord row : CsvResource.read("types.csv")) {
            LaoType type = LaoType.valueOf(row.get("type"));
            prefixes.put(type, row.get("prefix"));
            importNames.put(type, Arrays.asList(row.get("import_names").split("\\|")));
        }
    }

    /** The full display name: the type's word and the place. */
    String display(LaoType type, String place) {
        return prefixes.get(type) + place;
    }

    /** The place in a full display name: what the registry sorts by. The whole name when the type's word is missing. */
    String place(LaoType type, String display) {
        return prefixesOf(type)
                .filter(prefix -> display.startsWith(prefix) && display.length() > prefix.length())
                .findFirst()
                .map(prefix -> display.substring(prefix.length()).strip())
                .orElse(display);
    }

    /** Whether the name says that the LAO is of another type than {@code type}. */
    boolean contradicts(LaoType type, String display) {
        return place(type, display).equals(display)
                && Arrays.stream(LaoType.values())
                        .filter(other -> other != type && other != LaoType.SPECIAL)
                        .anyMatch(other -> !place(other, display).equals(display));
    }

    private Stream<String> prefixesOf(LaoType type) {
        return Stream.concat(Stream.ofNullable(prefixes.get(type)), names(type).stream())
                .map(String::strip)
                .filter(prefix -> prefix.length() >= SHORTEST_PREFIX)
                .sorted(Comparator.comparingInt(String::length).reversed());
    }

    /** The type that a file calls {@code text}: its Thai name, its Thai abbreviation or its word in code. */
    Optional<LaoType> parse(String text) {
        String wanted = text.strip();
        return Arrays.stream(LaoType.values())
                .filter(type -> type.name().equals(wanted.toUpperCase(Locale.ROOT))
                        || names(type).contains(wanted))
                .findFirst();
    }

    private List<String> names(LaoType type) {
        return importNames.getOrDefault(type, List.of());
    }
}
