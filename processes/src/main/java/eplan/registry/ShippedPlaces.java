package eplan.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/** The real places of one province, in the order in which LAOs are named after them. */
final class ShippedPlaces {

    /** A place name and the code of the district it lies in. */
    record Place(String name, String districtCode) {}

    private final Map<String, String> districts = new TreeMap<>();
    private final NavigableMap<String, String> subDistricts = new TreeMap<>();
    private final List<String> largeTowns = CsvResource.read("large-towns.csv").stream()
            .map(row -> row.get("district_code"))
            .toList();

    ShippedPlaces() {
        for (CSVRecord row : CsvResource.read("districts.csv")) {
            districts.put(row.get("code"), row.get("name_th"));
        }
        for (CSVRecord row : CsvResource.read("sub-districts.csv")) {
            subDistricts.put(row.get("code"), row.get("name_th"));
        }
    }

    /** All districts by their four-digit code. */
    Map<String, String> districts() {
        return Collections.unmodifiableMap(districts);
    }

    /** The provincial capital under the province's name, then districts with a large town, then the others by size. */
    List<Place> towns(String provinceCode, String provinceName) {
        String capital = provinceCode + "01";
        List<Place> towns = new ArrayList<>();
        towns.add(new Place(provinceName, capital));
        districts.entrySet().stream()
                .filter(district -> district.getKey().startsWith(provinceCode)
                        && !district.getKey().equals(capital)
                        && !district.getValue().equals(provinceName))
                .map(district -> new Place(district.getValue(), district.getKey()))
                .sorted(Comparator.comparingInt(this::rank)
                        .thenComparing(Comparator.comparingInt(this::size).reversed())
                        .thenComparing(Place::districtCode))
                .forEach(towns::add);
        return towns;
    }

    private int rank(Place district) {
        int at = largeTowns.indexOf(district.districtCode());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private int size(Place district) {
        return subDistricts
                .subMap(district.districtCode() + "00", district.districtCode() + "99")
                .size();
    }

    /** Sub-districts, each name once, shuffled. */
    List<Place> villages(String provinceCode, Random random) {
        Map<String, Place> byName = new LinkedHashMap<>();
        subDistricts.forEach((code, name) -> {
            if (code.startsWith(provinceCode)) {
                byName.putIfAbsent(name, new Place(name, code.substring(0, 4)));
            }
        });
        List<Place> villages = new ArrayList<>(byName.values());
        Collections.shuffle(villages, random);
        return villages;
    }
}
