package eplan.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Made-up chief clerks (ปลัด) and telephone numbers: 0-xx00-… are blocks that no exchange serves. */
final class FictionalContacts {

    private static final Map<Character, String> AREAS =
            Map.of('1', "35", '2', "38", '3', "44", '4', "43", '5', "53", '6', "55", '7', "34", '8', "75", '9', "74");

    private final Map<String, List<String>> names = CsvResource.read("people-names.csv").stream()
            .collect(Collectors.toMap(
                    row -> row.get("kind"),
                    row -> Arrays.asList(row.get("names").split("\\|"))));

    String clerk(Random random) {
        String given = one(random.nextBoolean() ? "man" : "woman", random);
        return given + " " + one("family_first", random) + one("family_last", random);
    }

    private String one(String kind, Random random) {
        List<String> choice = names.getOrDefault(kind, List.of());
        return choice.get(random.nextInt(choice.size()));
    }

    String phone(String provinceCode, Random random) {
        return "0-%s00-%04d".formatted(AREAS.get(provinceCode.charAt(0)), random.nextInt(10_000));
    }
}
