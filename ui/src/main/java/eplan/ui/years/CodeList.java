package eplan.ui.years;

import eplan.registry.LaoCodes;
import eplan.shared.LaoId;
import eplan.shared.ThaiDigits;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Codes as somebody typed or pasted them, and whose they are. @param unknown those that no LAO has */
record CodeList(Set<LaoId> laos, List<String> unknown) {

    static final CodeList NONE = new CodeList(Set.of(), List.of());

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    static CodeList read(String typed, LaoCodes known) {
        Set<String> codes = new LinkedHashSet<>(
                Arrays.asList(BETWEEN.split(ThaiDigits.toArabic(typed).strip())));
        codes.remove("");
        Map<String, LaoId> found = known.find(codes);
        return new CodeList(
                Set.copyOf(found.values()),
                codes.stream().filter(code -> !found.containsKey(code)).toList());
    }
}
