package eplan.hiring;

import eplan.audit.Audit;
import eplan.hiring.HeadcountImport.Wanted;
import eplan.people.Actor;
import eplan.plan.Spreadsheets;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.Reason;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks who may. What fewer posts may end, jobs may change at the same time: it is tried again. */
@Service
class HeadcountsService implements Headcounts {

    private final HiringAccess access;
    private final HeadcountTable table;
    private final HeadcountWriter writer;
    private final HeadcountSheet sheet;
    private final Audit audit;
    private final HiringTransactions transactions;

    HeadcountsService(
            HiringAccess access,
            HeadcountTable table,
            HeadcountWriter writer,
            HeadcountSheet sheet,
            Audit audit,
            HiringTransactions transactions) {
        this.access = access;
        this.table = table;
        this.writer = writer;
        this.sheet = sheet;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Headcount> of(FiscalYear year) {
        access.seeNation();
        return table.all(year);
    }

    @Override
    @Transactional(readOnly = true)
    public Headcount of(FiscalYear year, ProvinceId province) {
        access.see(province);
        return table.one(year, province);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Change> history(FiscalYear year, ProvinceId province) {
        access.see(province);
        return table.history(year, province);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] template(FiscalYear year) {
        access.seeNation();
        return sheet.template(year, table.all(year));
    }

    @Override
    @Transactional(readOnly = true)
    public ImportPlan check(FiscalYear year, byte[] file, String fileName) {
        access.processOwner();
        return HeadcountImport.of(table.all(year), sheet.read(year, file, fileName))
                .plan();
    }

    @Override
    public int importFile(FiscalYear year, byte[] file, String fileName, String reason) {
        Actor by = access.processOwner();
        String why = given(reason);
        List<Spreadsheets.Line> lines = sheet.read(year, file, fileName);
        return transactions.result(() -> written(year, lines, why, by));
    }

    private int written(FiscalYear year, List<Spreadsheets.Line> lines, String why, Actor by) {
        writer.hold(year, table.all(year).stream().map(Headcount::province).toList());
        List<Wanted> wanted = HeadcountImport.of(table.all(year), lines).allOrNothing();
        wanted.forEach(one -> write(year, one.headcount(), one.posts(), why, by));
        if (!wanted.isEmpty()) {
            audit.record("headcount.imported", subject(year), why, said(wanted));
        }
        return wanted.size();
    }

    private static String said(List<Wanted> wanted) {
        return wanted.stream()
                .map(one -> one.headcount().code() + ": "
                        + HeadcountWriter.words(one.headcount().posts(), one.posts()))
                .collect(Collectors.joining("; "));
    }

    @Override
    public void set(FiscalYear year, ProvinceId province, int posts, @Nullable Integer seen, String reason) {
        Actor by = access.processOwner();
        String why = given(reason);
        mustBePossible(posts);
        transactions.retrying(() -> set(year, province, posts, seen, why, by));
    }

    private void set(FiscalYear year, ProvinceId province, int posts, @Nullable Integer seen, String why, Actor by) {
        writer.hold(year, List.of(province));
        Headcount now = table.one(year, province);
        if (!Objects.equals(now.posts(), seen)) {
            throw new StaleForm("headcount " + year + " of province " + province);
        }
        if (Objects.equals(seen, posts)) {
            throw new Refused("refused.headcount.same");
        }
        if (posts < now.signed()) {
            throw new Refused("refused.headcount.signed", now.provinceTh(), now.signed());
        }
        write(year, now, posts, why, by);
        audit.record("headcount.set", subject(year) + "/" + now.code(), why, HeadcountWriter.words(now.posts(), posts));
    }

    private void write(FiscalYear year, Headcount now, int posts, String why, Actor by) {
        writer.write(year, now.province(), now.posts(), posts, why, by);
        writer.tell(
                year,
                now.province(),
                HiringEventType.HEADCOUNT_CHANGED,
                HeadcountWriter.words(now.posts(), posts) + ": " + why);
    }

    static String given(String reason) {
        return Reason.given(reason, "refused.reason", Reason.LONGEST, "refused.reason.long");
    }

    /** @throws Refused outside 0 to {@link Headcounts#MOST_POSTS} */
    static void mustBePossible(int posts) {
        if (posts < 0 || posts > MOST_POSTS) {
            throw new Refused("refused.headcount.range", MOST_POSTS);
        }
    }

    static String subject(FiscalYear year) {
        return "hiring-headcount:" + year;
    }
}
