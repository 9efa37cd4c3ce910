package eplan.hiring;

import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringRequests.OfNation;
import eplan.hiring.HiringRequests.Person;
import eplan.hiring.HiringRequests.Present;
import eplan.hiring.HiringRequests.Request;
import eplan.hiring.HiringYears.Row;
import eplan.hiring.RequestTable.Kept;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads request forms; callers ask for the right. */
@Component
class RequestReading {

    private final RequestTable table;
    private final PresentAnalysts analysts;
    private final HiringPosts posts;
    private final HiringMatrix matrix;
    private final JdbcClient jdbc;

    RequestReading(
            RequestTable table, PresentAnalysts analysts, HiringPosts posts, HiringMatrix matrix, JdbcClient jdbc) {
        this.table = table;
        this.analysts = analysts;
        this.posts = posts;
        this.matrix = matrix;
        this.jdbc = jdbc;
    }

    Request of(HiringCase year) {
        List<Present> present = analysts.of(year.province());
        int headcount = posts.headcount(year.year(), year.province());
        Kept kept = table.find(year.id()).orElseGet(() -> fresh(present, headcount));
        return new Request(
                year.year(),
                year.province(),
                provinceTh(year),
                headcount,
                kept.version(),
                kept.form(),
                present,
                kept.sent());
    }

    /** Nothing was kept yet: as many posts as the headcount list has, and the present analysts continue. */
    private static Kept fresh(List<Present> present, int headcount) {
        List<Person> people = present.stream()
                .map(analyst -> new Person(analyst.name(), analyst.account(), ""))
                .toList();
        return new Kept(0, new Form(headcount, people, "", "", ""), Optional.empty());
    }

    private String provinceTh(HiringCase year) {
        return jdbc.sql("select name_th from eplan.province where id = ?")
                .param(year.province().value())
                .query(String.class)
                .single();
    }

    /** By Thai name of the province. */
    List<OfNation> nation(FiscalYear year) {
        Map<ProvinceId, Kept> sent = table.sent(year);
        return matrix.of(year).stream()
                .map(row -> ofNation(row, sent.get(row.province())))
                .toList();
    }

    /** @param kept as it was sent; null before */
    private static OfNation ofNation(Row row, @Nullable Kept kept) {
        return new OfNation(
                row.province(),
                row.code(),
                row.provinceTh(),
                row.provinceEn(),
                row.posts(),
                kept == null ? null : kept.form(),
                kept == null ? null : kept.sent().orElse(null),
                Objects.requireNonNull(row.cells().get(StepKind.REQUEST)));
    }
}
