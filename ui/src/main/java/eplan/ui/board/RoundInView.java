package eplan.ui.board;

import eplan.status.ProvinceBoard.Column;
import eplan.timeline.RoundKind;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which round the rates are for. */
final class RoundInView {

    private RoundInView() {}

    /** The one asked for; else the yearly round that is open now, else the latest monthly one, else the first. */
    static @Nullable Column of(List<Column> columns, @Nullable String asked) {
        return columns.stream()
                .filter(column -> column.round().key().equals(asked))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(Column::current)
                        .max(Comparator.<Column, Boolean>comparing(
                                        column -> column.round().kind() != RoundKind.MONTHLY)
                                .thenComparing(column -> column.round().opensOn())))
                .or(() -> columns.stream().findFirst())
                .orElse(null);
    }
}
