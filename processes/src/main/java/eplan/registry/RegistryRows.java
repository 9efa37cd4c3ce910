package eplan.registry;

import eplan.registry.Registry.ProvinceView;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Rows of the registry's queries as views. */
final class RegistryRows {

    private RegistryRows() {}

    static LaoView lao(ResultSet row, int number) throws SQLException {
        return new LaoView(
                new LaoId(row.getLong("lao_id")),
                row.getString("code"),
                LaoType.valueOf(row.getString("type")),
                row.getString("name_th"),
                new ProvinceId(row.getLong("province_id")),
                row.getString("province_th"),
                row.getString("province_en"),
                row.getObject("district_id", Long.class),
                row.getString("district_th"),
                row.getString("size_class"),
                row.getString("clerk"),
                row.getString("phone"),
                row.getBoolean("fictional"));
    }

    static ProvinceView province(ResultSet row, int number) throws SQLException {
        return new ProvinceView(
                new ProvinceId(row.getLong("id")),
                row.getString("code"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getInt("laos"));
    }
}
