package eplan.registry;

import eplan.registry.RegistryImport.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects problems of an imported file: counts all, keeps the first thousand. */
final class Problems {

    static final int SHOWN = 1000;
    private static final int LONGEST_VALUE = 80;

    private final List<Problem> first = new ArrayList<>();
    private int count;

    void file(String key, Object... params) {
        add(new Problem(0, null, null, key, List.of(params)));
    }

    void cell(int row, @Nullable String column, @Nullable String value, String key, Object... params) {
        add(new Problem(row, column, shortened(value), key, List.of(params)));
    }

    private void add(Problem problem) {
        count++;
        if (first.size() < SHOWN) {
            first.add(problem);
        }
    }

    private static @Nullable String shortened(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String printable = value.replaceAll("\\p{Cntrl}", " ");
        return printable.length() <= LONGEST_VALUE ? printable : printable.substring(0, LONGEST_VALUE) + "…";
    }

    /** From the top of the file down. */
    List<Problem> first() {
        return first.stream().sorted(Comparator.comparingInt(Problem::row)).toList();
    }

    int count() {
        return count;
    }

    boolean none() {
        return count == 0;
    }
}
