package eplan.cycle;

import eplan.cycle.Extension.Asker;
import eplan.cycle.Extensions.ExtensionView;
import eplan.cycle.Extensions.File;
import eplan.cycle.Extensions.May;
import eplan.cycle.Extensions.Opinion;
import eplan.cycle.Extensions.Reason;
import eplan.cycle.Extensions.State;
import eplan.cycle.Extensions.Word;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@link ExtensionViews} as its reader may see it. */
final class ExtensionRow {

    private ExtensionRow() {}

    /** @param enclosed gets an empty list for the files, which is the view's */
    static ExtensionView view(ResultSet row, Actor reader, Map<Long, List<File>> enclosed) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        Opinion opinion = opinion(row, reader);
        return new ExtensionView(
                row.getLong("id"),
                new EntryRoundId(row.getLong("entry_round_id")),
                new LaoId(row.getLong("lao_id")),
                row.getString("lao_th"),
                new ProvinceId(row.getLong("province_id")),
                row.getString("province_th"),
                row.getString("province_en"),
                new FiscalYear(row.getInt("fiscal_year")),
                new RoundId(row.getLong("round_id")),
                row.getString("round_th"),
                row.getString("round_en"),
                row.getString("case_number"),
                row.getObject("batch", UUID.class),
                state,
                Reason.valueOf(row.getString("reason")),
                row.getString("text"),
                row.getString("letter"),
                day(row, "old_due"),
                day(row, "wanted_due"),
                row.getObject("granted_due", LocalDate.class),
                day(row, "latest_by_province"),
                new Word(row.getString("asked_name"), null, role(row, "asked"), day(row, "asked_on"), null),
                state == State.ASKED ? day(row, "endorse_by") : null,
                opinion,
                said(row, "passed", !ownLao(reader)),
                said(row, "decided", true),
                enclosed.computeIfAbsent(row.getLong("id"), id -> new ArrayList<>()),
                may(state, asker(row).is(reader), opinion == null, reader));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Role role(ResultSet row, String who) throws SQLException {
        return Role.valueOf(row.getString(who + "_role"));
    }

    private static Asker asker(ResultSet row) throws SQLException {
        return new Asker(row.getObject("asked_by", Long.class), row.getString("asked_name"), role(row, "asked"));
    }

    private static @Nullable Opinion opinion(ResultSet row, Actor reader) throws SQLException {
        Word word = said(row, "endorsed", !ownLao(reader));
        return word == null ? null : new Opinion(row.getBoolean("supported"), word);
    }

    /** What officers write for each other is not the LAO's to read. */
    private static boolean ownLao(Actor reader) {
        return reader.role() == Role.LAO_STAFF;
    }

    private static @Nullable Word said(ResultSet row, String who, boolean told) throws SQLException {
        String by = row.getString(who + "_name");
        if (by == null) {
            return null;
        }
        String forName = "decided".equals(who) ? row.getString("for_name") : null;
        return new Word(
                by, forName, role(row, who), day(row, who + "_on"), told ? row.getString(who + "_remark") : null);
    }

    /** @param unendorsed no opinion was given yet */
    static Set<May> may(State state, boolean asker, boolean unendorsed, Actor reader) {
        Set<May> may = EnumSet.noneOf(May.class);
        if (!state.open()) {
            return may;
        }
        if (asker) {
            may.addAll(EnumSet.of(May.ATTACH, May.WITHDRAW));
        }
        if (unendorsed && ExtensionRequestRules.officer(reader)) {
            may.add(May.ENDORSE);
        }
        boolean head = reader.role() == Role.PROVINCIAL_HEAD && state != State.WITH_HQ;
        if (head) {
            may.add(May.PASS_TO_HQ);
        }
        if (head || reader.role() == Role.HQ_PROCESS_OWNER || reader.role() == Role.HQ_OFFICER) {
            may.addAll(EnumSet.of(May.GRANT, May.REFUSE));
        }
        return may;
    }
}
