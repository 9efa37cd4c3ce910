package eplan.hiring;

import eplan.hiring.HiringWorkflow.YearStart;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens cases of provinces: their rows and their processes, in the caller's transaction. The unique key (year, province) decides when two try. */
@Component
class HiringYearStarts {

    private static final String OPEN = """
            insert into eplan.hiring_year (fiscal_year, province_id, opened_on)
            select :year, p.id, cast(:today as date)
              from eplan.province p
             where (cardinality(cast(:provinces as bigint[])) = 0 or p.id = any(:provinces))
               and exists (select from eplan.lao_province w
                            where w.province_id = p.id and cast(:today as date) between w.valid_from and w.valid_to)
             order by p.code
            on conflict (fiscal_year, province_id) do nothing
            returning id, (select p.code from eplan.province p where p.id = hiring_year.province_id) as code""";

    private static final String STARTED = """
            update eplan.hiring_year y set process_instance_id = s.instance, version = version + 1
              from unnest(cast(:ids as bigint[]), cast(:instances as text[])) as s (id, instance) where y.id = s.id""";

    private final JdbcClient jdbc;
    private final HiringWorkflow workflow;
    private final HiringLog log;
    private final BusinessClock clock;

    HiringYearStarts(JdbcClient jdbc, HiringWorkflow workflow, HiringLog log, BusinessClock clock) {
        this.jdbc = jdbc;
        this.workflow = workflow;
        this.log = log;
        this.clock = clock;
    }

    /** A case that was opened. */
    record Opened(long id, String instance) {}

    /**
     * Opens the year of those of the provinces that have LAOs today and no case yet.
     *
     * @param provinces empty for all
     */
    List<Opened> start(FiscalYear year, Set<ProvinceId> provinces) {
        List<YearStart> opened = jdbc
                .sql(OPEN)
                .param("year", year.be())
                .param("provinces", provinces.stream().map(ProvinceId::value).toArray(Long[]::new))
                .param("today", clock.today())
                .query((row, n) -> new YearStart(year.be() + "/" + row.getString("code"), row.getLong("id"), year))
                .list()
                .stream()
                .sorted(Comparator.comparing(YearStart::businessKey))
                .toList();
        log.ofYears(opened.stream().map(YearStart::hiringYear).toList(), HiringEventType.YEAR_OPENED, null, null);
        return started(opened, workflow.startYears(opened));
    }

    private List<Opened> started(List<YearStart> opened, List<String> instances) {
        jdbc.sql(STARTED)
                .param("ids", opened.stream().map(YearStart::hiringYear).toArray(Long[]::new))
                .param("instances", instances.toArray(String[]::new))
                .update();
        return IntStream.range(0, opened.size())
                .mapToObj(i -> new Opened(opened.get(i).hiringYear(), instances.get(i)))
                .toList();
    }
}
