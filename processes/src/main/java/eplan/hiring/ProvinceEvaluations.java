package eplan.hiring;

import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Duty 2: the evaluation of each present analyst (แบบประเมินประสิทธิภาพและประสิทธิผลการปฏิบัติงาน, enclosure 3). Two halves of 50 points that can
 * neither be exceeded nor mixed: headquarters' half comes from {@link SystemScores}, the province's half from a form of criteria that
 * headquarters maintain.
 */
public interface ProvinceEvaluations {

    /** Points of each half. */
    int HALF = 50;

    /** The criteria of the province's half; whoever has a part in hiring. Before they are set, those of the year before or the shipped ones. */
    List<Criterion> criteria(FiscalYear year);

    /**
     * Sets the criteria; HQ process owners, until the year is opened.
     *
     * @throws eplan.shared.Refused when they do not add up to {@link #HALF}, without names, or once the year is open
     */
    void criteria(FiscalYear year, List<Criterion> criteria, String reason);

    /** Everybody who is or was evaluated in the province, by name; its officers and head, headquarters. */
    Sheet of(FiscalYear year, ProvinceId province);

    /**
     * Who is present without one scored day, such as whoever began after the cut-off: no line of the sheet, and nobody for whom its summary
     * waits. None before the year is opened; by name. As {@link #of}.
     */
    List<Unscored> unscored(FiscalYear year, ProvinceId province);

    /**
     * Who has neither objected to the system score nor accepted it, and still has days for it: the summary waits until then. Nobody from the
     * day on which it is due; by name. As {@link #of}.
     */
    List<Undecided> undecided(FiscalYear year, ProvinceId province);

    /** The analyst's own; empty before the summary was sent. */
    Optional<Line> mine(FiscalYear year);

    /**
     * The province's points for one analyst; officers and the head of the province.
     *
     * @param version the {@link Line#version} that was read
     * @param points by {@link Criterion#position}, whole or half points; all criteria
     * @return the version that is kept now
     * @throws eplan.shared.StaleForm when somebody kept other points meanwhile
     * @throws eplan.shared.Refused for more than a criterion's most, fewer than 0, a missing criterion, an analyst who left
     *     before the cut-off day ({@code refused.evaluation.left}) or has no scored day ({@code refused.evaluation.unscored}), or once
     *     the summary was sent
     */
    int evaluate(
            FiscalYear year,
            ProvinceId province,
            AccountId analyst,
            int version,
            Map<Integer, BigDecimal> points,
            String remark);

    /**
     * Sends the summary to headquarters: the step is done; the head of the province.
     *
     * @throws eplan.shared.Refused while an analyst is not evaluated, the system scores are not there, an objection waits, somebody is
     *     {@link #undecided}, or it was sent
     */
    void sendSummary(FiscalYear year, ProvinceId province);

    /** The summary sheet of a province with its covering letter as PDF, from when it was sent; the province's officers and head, headquarters. */
    byte[] summaryPdf(FiscalYear year, ProvinceId province);

    /** XLSX of a province's lines, or of the nation's for headquarters. @param province null for the nation */
    byte[] xlsx(FiscalYear year, @Nullable ProvinceId province);

    /** @param most points; all together are {@link #HALF} */
    record Criterion(int position, String nameTh, String nameEn, int most) {}

    /**
     * @param sentOn when the summary was sent; null before
     * @param sentBy by whom; null before
     * @param sentFor the head for whom {@code sentBy} stood in; null otherwise
     */
    record Sheet(
            FiscalYear year,
            ProvinceId province,
            String provinceTh,
            List<Criterion> criteria,
            List<Line> lines,
            @Nullable LocalDate sentOn,
            @Nullable String sentBy,
            @Nullable String sentFor) {}

    /** @param began with the first contract or LAO; null for who has neither; @param cutOff up to which day, inclusive, is scored */
    record Unscored(
            AccountId analyst, String name, @Nullable LocalDate began, LocalDate cutOff) {}

    /** @param until the last of the {@link SystemScores#DAYS_TO_OBJECT} */
    record Undecided(String name, LocalDate until) {}

    /**
     * @param version of the province's points; 0 before anything was kept
     * @param leftOn the day on which the analyst left before the cut-off: scored for the months there, not evaluated
     * @param system headquarters' half; null before it is computed
     * @param points of the province by criterion; empty before
     * @param province its half; null before
     */
    record Line(
            AccountId analyst,
            int version,
            String name,
            @Nullable LocalDate leftOn,
            @Nullable BigDecimal system,
            Map<Integer, BigDecimal> points,
            @Nullable BigDecimal province,
            String remark,
            @Nullable String by) {

        /** Of 100; null while a half is missing. */
        public @Nullable BigDecimal total() {
            return system == null || province == null ? null : system.add(province);
        }
    }
}
