package eplan.ui.extensions;

import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.timeline.Deadline;
import eplan.timeline.Holidays.Holiday;
import eplan.timeline.Holidays.Kind;
import eplan.timeline.LaoDeadlines;
import eplan.timeline.Shift;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A limit of 21 days; an LAO whose date was moved with its province and then extended. */
final class FakeLaoDeadlines implements LaoDeadlines {

    final List<String> done = new ArrayList<>();
    private ExtensionLimit limit = new ExtensionLimit(21, 3);

    @Override
    public ExtensionLimit limit() {
        return limit;
    }

    @Override
    public void limit(int provinceDays, int endorseDays, String reason) {
        if (provinceDays > 365) {
            throw new Refused("refused.extension.limit-province", 0, 365);
        }
        done.add("limit " + provinceDays + " " + endorseDays + " " + reason);
        limit = new ExtensionLimit(provinceDays, endorseDays);
    }

    @Override
    public void extend(
            RoundId round,
            ProvinceId province,
            Set<LaoId> laos,
            LocalDate newDue,
            String reason,
            @Nullable Long request) {}

    @Override
    public void takeBack(RoundId round, ProvinceId province, Set<LaoId> laos, String reason) {}

    @Override
    public ExtensionPreview preview(RoundId round, ProvinceId province, Set<LaoId> laos, LocalDate newDue) {
        return new ExtensionPreview(FakeExtensions.DUE, newDue, 1, 0, 0, 0);
    }

    @Override
    public DateStory why(RoundId round, LaoId lao) {
        return new DateStory(
                new Deadline(round, FakeExtensions.WANTED, null, Deadline.Source.LAO),
                FakeExtensions.DUE,
                FakeExtensions.LATEST,
                "ว 1353 ที่ 2",
                List.of(new Holiday(LocalDate.of(2011, 2, 18), "วันมาฆบูชา", "Makha Bucha", Kind.LUNAR, "ประกาศ", "")),
                List.of(
                        move(
                                Deadline.Source.LAO,
                                FakeExtensions.DUE,
                                FakeExtensions.WANTED,
                                "น้ำท่วม <i>ถนน</i>",
                                null),
                        move(
                                Deadline.Source.PROVINCE,
                                LocalDate.of(2011, 2, 21),
                                FakeExtensions.DUE,
                                "เลือกตั้ง",
                                "ว 99")),
                null,
                Shift.NONE,
                List.of());
    }

    private static DateChange move(
            Deadline.Source source, LocalDate from, LocalDate to, String reason, @Nullable String letter) {
        return new DateChange(
                source, from, to, false, reason, letter, "นางหัวหน้า", Instant.parse("2011-03-09T03:12:00Z"));
    }
}
