package eplan.hiring;

import eplan.hiring.EvaluationLines.Evaluated;
import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks who may, and leaves the rest to the parts of the evaluation. What a job may change at the same time is tried again. */
@Service
class ProvinceEvaluationsService implements ProvinceEvaluations {

    private final EvaluationReading reading;
    private final EvaluationWriting writing;
    private final ScoreAccess scores;
    private final HiringAccess access;
    private final HiringTransactions transactions;

    ProvinceEvaluationsService(
            EvaluationReading reading,
            EvaluationWriting writing,
            ScoreAccess scores,
            HiringAccess access,
            HiringTransactions transactions) {
        this.reading = reading;
        this.writing = writing;
        this.scores = scores;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Criterion> criteria(FiscalYear year) {
        scores.takesPart();
        return reading.criteria(year);
    }

    @Override
    @Transactional
    public void criteria(FiscalYear year, List<Criterion> criteria, String reason) {
        Actor by = access.processOwner();
        writing.criteria(year, criteria, reason, by);
    }

    @Override
    @Transactional(readOnly = true)
    public Sheet of(FiscalYear year, ProvinceId province) {
        access.see(province);
        return reading.sheet(year, province);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unscored> unscored(FiscalYear year, ProvinceId province) {
        access.see(province);
        return reading.unscored(year, province);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Undecided> undecided(FiscalYear year, ProvinceId province) {
        access.see(province);
        return reading.undecided(year, province);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Line> mine(FiscalYear year) {
        return scores.analyst().flatMap(analyst -> reading.own(year, analyst));
    }

    @Override
    @Transactional
    public int evaluate(
            FiscalYear year,
            ProvinceId province,
            AccountId analyst,
            int version,
            Map<Integer, BigDecimal> points,
            String remark) {
        Actor by = access.writeFor(province);
        return writing.evaluate(year, province, analyst, version, points, remark, by);
    }

    @Override
    public void sendSummary(FiscalYear year, ProvinceId province) {
        Actor by = access.decideFor(province);
        transactions.retrying(() -> writing.sendSummary(year, province, by));
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] summaryPdf(FiscalYear year, ProvinceId province) {
        access.see(province);
        return reading.pdf(year, province);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] xlsx(FiscalYear year, @Nullable ProvinceId province) {
        if (province == null) {
            access.seeNation();
        } else {
            access.see(province);
        }
        List<Evaluated> lines = reading.lines(year, province);
        return reading.xlsx(year, lines);
    }
}
