package eplan.registry;

import eplan.registry.LaoChange.Contact;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares an imported row with the registry as it is on the row's day. What is equal there already, is left alone. */
final class ImportComparison {

    private final RegisteredLaos laos;
    private final ImportTable table;
    private final Problems problems;

    ImportComparison(RegisteredLaos laos, ImportTable table, Problems problems) {
        this.laos = laos;
        this.table = table;
        this.problems = problems;
    }

    /** What the row would change; empty when the registry's history does not allow it. */
    Optional<LaoChange> compare(ImportedLao row) {
        int before = problems.count();
        LaoChange change = laos.byCode(row.code()).map(lao -> changed(row, lao)).orElseGet(() -> added(row));
        return problems.count() == before ? Optional.of(change) : Optional.empty();
    }

    private LaoChange added(ImportedLao row) {
        if (row.newCode() != null) {
            refuse(row, ImportColumn.NEW_CODE, row.newCode(), "import.code.newOfUnknown");
        }
        SizeClass size = row.size() == null ? SizeClass.MEDIUM : row.size();
        return new LaoChange(
                row,
                null,
                row.code(),
                row.name(),
                new LaoPlace(row.provinceId(), row.districtId()),
                new Contact(size, filled(row.clerk()), filled(row.phone())));
    }

    private LaoChange changed(ImportedLao row, RegisteredLao lao) {
        if (lao.names().on(row.from()).isEmpty()) {
            refuse(row, ImportColumn.FROM, row.from().toString(), "import.date.beforeLao");
            return new LaoChange(row, lao, null, null, null, null);
        }
        return new LaoChange(
                row,
                lao,
                newCode(row, lao),
                differing(row, lao.names(), row.name(), ImportColumn.NAME),
                differing(row, lao.places(), place(row, lao), ImportColumn.PROVINCE),
                contact(row, lao));
    }

    private @Nullable String newCode(ImportedLao row, RegisteredLao lao) {
        String wanted = row.newCode();
        if (wanted == null) {
            return null;
        }
        Optional<Dated<String>> now = lao.codes().on(row.from());
        boolean hasIt = now.filter(code -> code.value().equals(wanted)).isPresent();
        if (!hasIt && laos.byCode(wanted).isPresent()) {
            refuse(row, ImportColumn.NEW_CODE, wanted, "import.code.taken");
        }
        if (!hasIt && now.filter(code -> code.from().equals(row.from())).isPresent()) {
            // replacing it would forget the code by which the same file finds this LAO next time
            refuse(row, ImportColumn.NEW_CODE, wanted, "import.code.sameDay");
        }
        return differing(row, lao.codes(), wanted, ImportColumn.NEW_CODE);
    }

    /** Without a district in the file, the LAO keeps its own as long as it stays in the province. */
    private static LaoPlace place(ImportedLao row, RegisteredLao lao) {
        Long district = row.districtId();
        if (!row.districtGiven()) {
            district = lao.places()
                    .on(row.from())
                    .filter(place -> place.value().provinceId() == row.provinceId())
                    .map(place -> place.value().districtId())
                    .orElse(null);
        }
        return new LaoPlace(row.provinceId(), district);
    }

    private <T> @Nullable T differing(ImportedLao row, History<T> history, T wanted, ImportColumn column) {
        boolean same =
                history.on(row.from()).filter(now -> now.value().equals(wanted)).isPresent();
        if (!same && history.changesAfter(row.from())) {
            refuse(row, column, null, "import.date.changesLater", row.from());
        }
        return same ? null : wanted;
    }

    private static @Nullable Contact contact(ImportedLao row, RegisteredLao lao) {
        Contact wanted = new Contact(
                row.size() == null ? lao.size() : row.size(),
                row.clerk() == null ? lao.clerk() : filled(row.clerk()),
                row.phone() == null ? lao.phone() : filled(row.phone()));
        boolean same = wanted.size() == lao.size()
                && Objects.equals(wanted.clerk(), lao.clerk())
                && Objects.equals(wanted.phone(), lao.phone());
        return same ? null : wanted;
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private void refuse(ImportedLao row, ImportColumn column, @Nullable String value, String key, Object... params) {
        problems.cell(row.row(), table.header(column), value, key, params);
    }
}
