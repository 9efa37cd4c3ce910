package eplan.registry;

import eplan.shared.BuddhistDates;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Understands the rows of an imported file, and notes what it does not understand. */
final class ImportRowReader {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final ImportPlaces places;
    private final LocalDate today;
    private final LaoTypeNames typeNames = new LaoTypeNames();
    private final Map<String, SizeClass> sizes = ImportSizes.byName();
    private final Set<String> codes = new HashSet<>();

    ImportRowReader(ImportPlaces places, LocalDate today) {
        this.places = places;
        this.today = today;
    }

    /** The rows that are right. */
    List<ImportedLao> read(ImportTable table, Problems problems) {
        return table.rows().stream()
                .filter(row -> !row.cells().isEmpty())
                .map(row -> lao(new ImportCells(table, row, problems)))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable ImportedLao lao(ImportCells cells) {
        cells.missing(ImportColumn.CODE);
        String code = cells.code(ImportColumn.CODE, codes);
        String newCode = cells.code(ImportColumn.NEW_CODE, codes);
        TypedName name = name(cells);
        LocalDate from = from(cells);
        Long province = province(cells, from);
        Long district = from == null || province == null ? null : district(cells, province, from);
        SizeClass size = size(cells);
        String clerk = cells.text(ImportColumn.CLERK);
        String phone = cells.phone();
        if (!cells.right() || code == null || name == null || province == null || from == null) {
            return null;
        }
        boolean districtGiven = cells.has(ImportColumn.DISTRICT);
        return new ImportedLao(
                cells.number(), code, newCode, name, province, districtGiven, district, size, clerk, phone, from);
    }

    private @Nullable TypedName name(ImportCells cells) {
        boolean missing = cells.missing(ImportColumn.TYPE) | cells.missing(ImportColumn.NAME);
        String name = cells.text(ImportColumn.NAME);
        if (missing || name == null) {
            return null;
        }
        Optional<LaoType> type = typeNames.parse(cells.cell(ImportColumn.TYPE));
        if (type.isEmpty()) {
            cells.refuse(ImportColumn.TYPE, "import.type.unknown");
            return null;
        }
        if (typeNames.contradicts(type.get(), name)) {
            cells.refuse(ImportColumn.NAME, "import.name.type", cells.cell(ImportColumn.TYPE));
        }
        return new TypedName(type.get(), typeNames.display(type.get(), typeNames.place(type.get(), name)));
    }

    private @Nullable LocalDate from(ImportCells cells) {
        String typed = cells.cell(ImportColumn.FROM);
        if (typed.isEmpty()) {
            return today;
        }
        Optional<LocalDate> day =
                BuddhistDates.parse(typed).filter(date -> !date.isBefore(EARLIEST) && !date.isAfter(LATEST));
        if (day.isEmpty()) {
            cells.refuse(ImportColumn.FROM, "import.date.unreadable");
        }
        return day.orElse(null);
    }

    private @Nullable Long province(ImportCells cells, @Nullable LocalDate from) {
        if (cells.missing(ImportColumn.PROVINCE)) {
            return null;
        }
        String text = cells.digits(ImportColumn.PROVINCE);
        if (!places.knowsProvince(text)) {
            cells.refuse(ImportColumn.PROVINCE, "import.province.unknown");
        }
        if (from == null) {
            return null;
        }
        Optional<Long> province = places.province(text, from);
        if (province.isEmpty()) {
            cells.refuse(ImportColumn.PROVINCE, "import.province.notThen", from);
        }
        return province.orElse(null);
    }

    private @Nullable Long district(ImportCells cells, long province, LocalDate from) {
        String text = cells.digits(ImportColumn.DISTRICT);
        if (text.isEmpty()) {
            return null;
        }
        Optional<Long> district = places.district(province, text, from);
        if (district.isEmpty()) {
            cells.refuse(ImportColumn.DISTRICT, "import.district.unknown");
        }
        return district.orElse(null);
    }

    private @Nullable SizeClass size(ImportCells cells) {
        String text = cells.cell(ImportColumn.SIZE);
        if (!text.isEmpty() && !sizes.containsKey(text)) {
            cells.refuse(ImportColumn.SIZE, "import.size.unknown");
        }
        return sizes.get(text);
    }
}
