package eplan.status;

import eplan.cycle.RoundStanding;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.status.ProvinceBoard.Cell;
import eplan.status.ProvinceBoard.Rates;
import eplan.status.ProvinceBoard.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The board's answers from what the database says. */
final class BoardRows {

    private BoardRows() {}

    static Row row(ResultSet row, Map<Long, String> keys) throws SQLException {
        Long[] rounds = (Long[]) row.getArray("rounds").getArray();
        Long[] entryRounds = (Long[]) row.getArray("entry_rounds").getArray();
        String[] standings = (String[]) row.getArray("standings").getArray();
        Map<String, Cell> cells = new HashMap<>();
        for (int i = 0; i < rounds.length; i++) {
            String key = keys.get(rounds[i]);
            if (key != null) {
                cells.put(key, new Cell(new EntryRoundId(entryRounds[i]), RoundStanding.valueOf(standings[i])));
            }
        }
        return new Row(
                new LaoId(row.getLong("lao_id")),
                row.getString("name_th"),
                row.getString("district_th"),
                row.getString("analyst"),
                cells);
    }

    static Rates rates(String roundKey, ResultSet row) throws SQLException {
        return new Rates(
                roundKey,
                row.getInt("total"),
                row.getInt("received"),
                row.getInt("on_time"),
                row.getInt("passing"),
                row.getInt("on_behalf"),
                row.getInt("overdue"),
                row.getInt("far_overdue"),
                row.getInt("extended"));
    }
}
