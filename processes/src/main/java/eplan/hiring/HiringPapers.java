package eplan.hiring;

import eplan.hiring.Instalments.Figures;
import eplan.hiring.ProvinceEvaluations.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Port: papers as PDF, made outside ({@code eplan.integration.papers}) in the format of official letters ({@code design/domain.md}). */
public interface HiringPapers {

    /** The summary sheet of a province's evaluations, for headquarters. */
    byte[] summary(Sheet sheet);

    /** The record of an acceptance (ใบตรวจรับงาน). */
    byte[] acceptance(AcceptancePaper paper);

    /** @param penalty what is kept; zero for none */
    record AcceptancePaper(
            String provinceTh,
            String contractNumber,
            String contractor,
            LocalDate signedOn,
            int instalment,
            int instalments,
            LocalDate from,
            LocalDate to,
            LocalDate due,
            LocalDate deliveredOn,
            int lateDays,
            BigDecimal amount,
            BigDecimal penalty,
            List<String> inspectors,
            LocalDate acceptedOn,
            String remark,
            Figures figures) {}
}
