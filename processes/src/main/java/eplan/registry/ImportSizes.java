package eplan.registry;

import java.util.HashMap;
import java.util.Map;

/** What an imported file may call a size class ({@code sizes.csv}). */
final class ImportSizes {

    private ImportSizes() {}

    static Map<String, SizeClass> byName() {
        Map<String, SizeClass> sizes = new HashMap<>();
        CsvResource.read("sizes.csv").forEach(row -> {
            for (String name : row.get("names").split("\\|")) {
                sizes.put(name, SizeClass.valueOf(row.get("size")));
            }
        });
        return sizes;
    }
}
