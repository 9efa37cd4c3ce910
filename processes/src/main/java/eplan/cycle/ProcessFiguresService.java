package eplan.cycle;

import eplan.people.Access;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One statement for a model ({@link ProcessFigureSql}). */
@Service
class ProcessFiguresService implements ProcessFigures {

    private static final int MOST = 200;

    private final DeployedModels deployed;
    private final JdbcClient jdbc;
    private final Access access;
    private final BusinessClock clock;

    ProcessFiguresService(DeployedModels deployed, JdbcClient jdbc, Access access, BusinessClock clock) {
        this.deployed = deployed;
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Model> models() {
        access.seeNation();
        return ModelKeys.OF_LAOS.stream()
                .map(key -> new Model(key, deployed.name(key), deployed.xml(key)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<StepFigure> figures(String model, FiscalYear year, @Nullable ProvinceId province) {
        access.seeNation();
        ModelKeys.checkOfLaos(model);
        return of(ProcessFigureSql.figures(model, province != null), year, province)
                .query((row, n) -> new StepFigure(
                        row.getString("element"), row.getLong("cases"), row.getLong("late"), row.getInt("median")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseAtStep> cases(
            String model, String element, FiscalYear year, @Nullable ProvinceId province, int from, int size) {
        access.seeNation();
        ModelKeys.checkOfLaos(model);
        if (!deployed.has(model, element)) {
            throw new NotFound("element " + element + " of model " + model);
        }
        return of(ProcessFigureSql.cases(model, province != null), year, province)
                .param("element", element)
                .param("from", Math.max(from, 0))
                .param("size", Math.clamp(size, 1, MOST))
                .query((row, n) -> new CaseAtStep(
                        new LaoId(row.getLong("lao_id")),
                        row.getString("lao_th"),
                        row.getString("province_th"),
                        row.getString("key"),
                        row.getString("case_number"),
                        row.getObject("since", LocalDate.class),
                        row.getBoolean("late")))
                .list();
    }

    private StatementSpec of(String sql, FiscalYear year, @Nullable ProvinceId province) {
        return jdbc.sql(sql)
                .param("today", clock.today())
                .param("year", year.be())
                .param("province", province == null ? null : province.value());
    }
}
