package eplan.hiring;

import eplan.hiring.Contracts.ContractLine;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the form for signing says of the province; callers ask for the right. */
@Component
class SigningFacts {

    private final HiringPosts posts;
    private final ContractLines lines;
    private final JdbcClient jdbc;

    SigningFacts(HiringPosts posts, ContractLines lines, JdbcClient jdbc) {
        this.posts = posts;
        this.lines = lines;
        this.jdbc = jdbc;
    }

    String name(ProvinceId province) {
        return jdbc.sql("select name_th from eplan.province where id = ?")
                .param(province.value())
                .query(String.class)
                .single();
    }

    /** Posts for which somebody could be signed today, at the earliest from the day after whoever has one now. */
    int left(long year) {
        return posts.left(year);
    }

    /** Contracts of the year before that nothing goes on from yet. */
    List<ContractLine> renewable(FiscalYear year, ProvinceId province) {
        return lines.renewable(year.previous(), province);
    }
}
