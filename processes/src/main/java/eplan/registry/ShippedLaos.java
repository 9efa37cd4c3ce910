package eplan.registry;

import eplan.registry.ShippedPlaces.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Generates the LAOs of the shipped registry: as many of each type in each province as there were (the FY2554 columns of
 * {@code lao-counts.csv}), named after real places, everything else made up. The same on every machine: {@link Random}'s
 * sequence is specified.
 *
 * <p>The FY2554 columns count the year with Bueng Kan (38) as a province of its own, its PAO included. Generated LAOs
 * carry code 38 there; the loader lets them, PAO and all, belong to Nong Khai until 22 March 2554, so that the year has
 * one set of 7,852 LAOs from its first day.
 */
final class ShippedLaos {

    private static final long SEED = 2554;

    private final ShippedPlaces places;
    private final LaoTypeNames typeNames = new LaoTypeNames();
    private final FictionalContacts contacts = new FictionalContacts();
    private final List<CSVRecord> counts = CsvResource.read("lao-counts.csv");
    private final List<CSVRecord> specials = CsvResource.read("specials.csv");

    ShippedLaos(ShippedPlaces places) {
        this.places = places;
    }

    /** All of them, by province. Codes run over the whole nation in an order that says nothing. */
    List<ShippedLao> generate() {
        int total = counts.stream()
                .flatMapToInt(row -> Stream.of(LaoType.values()).mapToInt(type -> count(row, type)))
                .sum();
        List<Integer> numbers =
                new ArrayList<>(IntStream.rangeClosed(1, total).boxed().toList());
        Collections.shuffle(numbers, new Random(SEED));
        Iterator<Integer> next = numbers.iterator();
        return counts.stream()
                .flatMap(row -> new Province(row, next).laos().stream())
                .toList();
    }

    private static int count(CSVRecord row, LaoType type) {
        return Integer.parseInt(row.get("fy2554_" + type.name().toLowerCase(Locale.ROOT)));
    }

    /** The LAOs of one province. */
    private final class Province {
        private final CSVRecord row;
        private final Iterator<Integer> numbers;
        private final String code;
        private final Random random;
        private final Set<String> names = new HashSet<>();
        private final List<ShippedLao> laos = new ArrayList<>();

        Province(CSVRecord row, Iterator<Integer> numbers) {
            this.row = row;
            this.numbers = numbers;
            this.code = row.get("province_code");
            this.random = new Random(SEED * 100 + Integer.parseInt(code));
        }

        List<ShippedLao> laos() {
            String provinceName = row.get("name_th");
            List<Place> villages = places.villages(code, random);
            Iterator<Place> towns = Stream.concat(
                            places.towns(code, provinceName).stream(), afterTaos(villages).stream())
                    .iterator();
            add(LaoType.PAO, List.of(new Place(provinceName, "")).iterator());
            add(LaoType.CITY, towns);
            add(LaoType.TOWN, towns);
            add(LaoType.SUBDISTRICT_MUNICIPALITY, towns);
            add(LaoType.TAO, villages.iterator());
            add(LaoType.SPECIAL, specialPlaces());
            return laos;
        }

        /** Villages that have no TAO come first: where there was a TAO, there is seldom a municipality too. */
        private List<Place> afterTaos(List<Place> villages) {
            List<Place> order = new ArrayList<>(villages);
            Collections.rotate(order, -count(row, LaoType.TAO));
            return order;
        }

        private Iterator<Place> specialPlaces() {
            return specials.stream()
                    .filter(special -> special.get("province_code").equals(code))
                    .map(special -> new Place(special.get("name_th"), special.get("district_code")))
                    .iterator();
        }

        private void add(LaoType type, Iterator<Place> from) {
            int missing = count(row, type);
            while (missing > 0) {
                Place place = from.next();
                if (names.add(typeNames.display(type, place.name()))) {
                    laos.add(lao(type, place));
                    missing--;
                }
            }
        }

        private ShippedLao lao(LaoType type, Place place) {
            @Nullable String district = place.districtCode().isEmpty() ? null : place.districtCode();
            return new ShippedLao(
                    "LAO-%06d".formatted(numbers.next()),
                    type,
                    typeNames.display(type, place.name()),
                    place.name(),
                    code,
                    district,
                    size(type),
                    contacts.clerk(random),
                    contacts.phone(code, random));
        }

        private SizeClass size(LaoType type) {
            int percent = random.nextInt(100);
            return switch (type) {
                case PAO, CITY, SPECIAL -> SizeClass.LARGE;
                case TOWN -> percent < 30 ? SizeClass.LARGE : SizeClass.MEDIUM;
                default -> percent < 8 ? SizeClass.LARGE : percent < 70 ? SizeClass.MEDIUM : SizeClass.SMALL;
            };
        }
    }
}
