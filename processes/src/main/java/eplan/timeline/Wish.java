package eplan.timeline;

import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.Edit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One date that is to become another one. Holidays are {@link DaysChange}. */
sealed interface Wish {

    RoundId round();

    /**
     * @param province null for the nation
     * @param to the day that is set, before shifting; null when the province's own date is to go
     * @param undoes the change that it puts back
     */
    record Due(
            RoundId round,
            @Nullable ProvinceId province,
            @Nullable LocalDate to,
            @Nullable Long undoes) implements Wish {}

    record Opening(RoundId round, LocalDate to) implements Wish {}

    /** @param to null for none */
    record Lock(RoundId round, @Nullable LocalDate to) implements Wish {}

    static List<Wish> of(List<Edit> edits) {
        return edits.stream().flatMap(Wish::of).toList();
    }

    private static Stream<Wish> of(Edit edit) {
        if (edit instanceof Edit.DueOn due) {
            return Stream.of(new Due(due.round(), due.province(), due.to(), null));
        }
        if (edit instanceof Edit.OpensOn opens) {
            return Stream.of(new Opening(opens.round(), opens.to()));
        }
        if (edit instanceof Edit.LockOn lock) {
            return Stream.of(new Lock(lock.round(), lock.to()));
        }
        return Stream.empty();
    }
}
