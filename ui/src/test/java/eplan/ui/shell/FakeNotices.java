package eplan.ui.shell;

import eplan.correspondence.Notices;
import eplan.correspondence.ThreadId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.WorkItemId;
import eplan.ui.testing.Fakes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Notices in memory, the latest first. */
final class FakeNotices implements Notices {

    private static final Instant AT = Instant.parse("2011-03-09T03:12:00Z");

    final List<Notice> all = new ArrayList<>();
    int asked;

    /** For whom the person has what is added. */
    @Nullable
    String instead;

    void add(Kind kind, long many) {
        long id = all.size() + 1L;
        add(kind, many, new WorkItemId(900 + id));
    }

    void add(Kind kind, long many, @Nullable WorkItemId item) {
        long id = all.size() + 1L;
        About about = new About(
                new LaoId(417),
                "อบต.หนองบัว",
                new FiscalYear(2554),
                "budget-q2",
                "ข้อบัญญัติ",
                "Ordinance",
                item,
                new ThreadId(70 + id),
                "มานะ ขยัน",
                "เอกสารแนบ",
                instead,
                null);
        all.addFirst(new Notice(id, kind, many, about, Fakes.TODAY, AT.plusSeconds(id), false));
    }

    /** Of the hiring cycle. */
    void add(Kind kind, long many, @Nullable String whom, Hiring hiring) {
        long id = all.size() + 1L;
        FiscalYear year = new FiscalYear(2555);
        About about = new About(null, whom, year, null, null, null, null, null, null, null, instead, hiring);
        all.addFirst(new Notice(id, kind, many, about, Fakes.TODAY, AT.plusSeconds(id), false));
    }

    @Override
    public List<Notice> latest(int limit) {
        return all.stream().limit(limit).toList();
    }

    @Override
    public long unread() {
        asked++;
        return all.stream().filter(notice -> !notice.read()).count();
    }

    /** More comes to it, as long as nobody has read it. */
    void more(long id) {
        all.replaceAll(notice -> notice.id() == id ? later(notice) : notice);
    }

    private static Notice later(Notice one) {
        return new Notice(
                one.id(),
                one.kind(),
                one.many() + 1,
                one.about(),
                one.on(),
                one.at().plusSeconds(60),
                one.read());
    }

    @Override
    public void read(long id, Instant at) {
        readThose(notice -> notice.id() == id && !notice.at().isAfter(at));
    }

    @Override
    public void readUpTo(Instant at) {
        readThose(notice -> !notice.at().isAfter(at));
    }

    private void readThose(Predicate<Notice> which) {
        all.replaceAll(notice -> which.test(notice)
                ? new Notice(notice.id(), notice.kind(), notice.many(), notice.about(), notice.on(), notice.at(), true)
                : notice);
    }
}
