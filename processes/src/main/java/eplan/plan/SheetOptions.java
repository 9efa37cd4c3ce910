package eplan.plan;

import eplan.plan.EntrySheets.Option;
import eplan.plan.VisionStrategies.Strategy;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What references of an LAO's year may point to: its own strategies, projects, budget lines and commitments, no others'. */
@Component
class SheetOptions {

    private static final Set<String> OF_VISION = Set.of(Projects.STRATEGY.key(), Projects.GUIDELINE.key());

    private final JdbcClient jdbc;
    private final VisionTable visions;

    SheetOptions(JdbcClient jdbc, VisionTable visions) {
        this.jdbc = jdbc;
        this.visions = visions;
    }

    Map<String, List<Option>> of(RecordKey key, Sheet sheet) {
        List<String> references = sheet.columns().stream()
                .filter(column -> column.kind() == Column.Kind.REFERENCE)
                .map(Column::key)
                .distinct()
                .toList();
        List<Strategy> strategies =
                references.stream().anyMatch(OF_VISION::contains) ? recorded(key.lao(), key.dataYear()) : List.of();
        Map<String, List<Option>> options = new HashMap<>();
        references.forEach(column -> options.put(column, of(key.lao(), key.dataYear(), column, strategies)));
        return options;
    }

    private List<Option> of(LaoId lao, FiscalYear year, String column, List<Strategy> strategies) {
        return switch (column) {
            case "strategy_id" -> strategies(strategies);
            case "guideline_id" -> guidelines(strategies);
            case "project_id" -> projects(lao, year);
            case "commitment_id" -> commitments(lao, year);
            case "line_id", "from_line", "to_line" -> lines(lao, year);
            default -> throw new IllegalArgumentException("no options of column " + column);
        };
    }

    private List<Strategy> recorded(LaoId lao, FiscalYear year) {
        return jdbc.sql(
                        "select id from eplan.entry_record where lao_id = ? and data_year = ? and item = ? and period = 'year'")
                .params(lao.value(), year.be(), VisionStrategies.ITEM)
                .query(Long.class)
                .optional()
                .map(visions::strategies)
                .orElse(List.of());
    }

    private static List<Option> strategies(List<Strategy> recorded) {
        List<Option> options = new ArrayList<>();
        for (Strategy strategy : recorded) {
            String number = Integer.toString(options.size() + 1);
            options.add(option(strategy.id(), number, strategy.name(), null));
        }
        return options;
    }

    private static List<Option> guidelines(List<Strategy> all) {
        List<Option> options = new ArrayList<>();
        for (int s = 0; s < all.size(); s++) {
            for (int g = 0; g < all.get(s).guidelines().size(); g++) {
                var guideline = all.get(s).guidelines().get(g);
                options.add(option(
                        guideline.id(),
                        (s + 1) + "." + (g + 1),
                        guideline.name(),
                        all.get(s).id()));
            }
        }
        return options;
    }

    private static Option option(@Nullable Long id, String code, String name, @Nullable Long group) {
        return new Option(Objects.requireNonNull(id), code, code + " " + name, group);
    }

    private List<Option> projects(LaoId lao, FiscalYear year) {
        return query("""
                select p.project_id as id, coalesce(p.code, '') as code, coalesce(p.name, '') as name
                  from eplan.current_project p
                 where p.lao_id = ? and p.data_year = ? order by p.position, p.id""", lao, year);
    }

    private List<Option> lines(LaoId lao, FiscalYear year) {
        return query("""
                select id, coalesce(code, '') as code, coalesce(name, '') as name from eplan.budget_line
                 where lao_id = ? and data_year = ? order by position, id""", lao, year);
    }

    private List<Option> commitments(LaoId lao, FiscalYear year) {
        return query("""
                select c.id, coalesce(c.number, '') as code, coalesce(c.vendor, '') as name
                  from eplan.commitment c join eplan.entry_record r on r.id = c.record_id
                 where r.lao_id = ? and r.data_year = ? order by c.made_on nulls last, c.id""", lao, year);
    }

    private List<Option> query(String sql, LaoId lao, FiscalYear year) {
        return jdbc.sql(sql)
                .params(lao.value(), year.be())
                .query((row, n) -> new Option(
                        row.getLong("id"),
                        row.getString("code"),
                        (row.getString("code") + " " + row.getString("name")).strip(),
                        null))
                .list();
    }
}
