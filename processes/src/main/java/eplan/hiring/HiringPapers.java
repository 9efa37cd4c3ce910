package eplan.hiring;

import eplan.hiring.HiringYears.Opening;
import eplan.hiring.Instalments.Delivery;
import eplan.hiring.Instalments.Figures;
import eplan.hiring.ProvinceEvaluations.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port: papers as PDF, made outside ({@code eplan.integration.papers}) in the format of official letters ({@code design/domain.md}). */
public interface HiringPapers {

    /**
     * The summary sheet of a province's evaluations under its covering letter to headquarters.
     *
     * @param opening the year's opening letter, to which it refers; null leaves its number and date open
     */
    byte[] summary(Sheet sheet, @Nullable Opening opening);

    /** The record of an acceptance (ใบตรวจรับงาน). */
    byte[] acceptance(AcceptancePaper paper);

    /**
     * @param due the date in force on the day of the delivery that is accepted, {@code deliveredOn}
     * @param deliveries in their order: that one is the last
     * @param penalty what is kept; zero for none
     */
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
            List<Delivery> deliveries,
            BigDecimal amount,
            BigDecimal penalty,
            List<String> inspectors,
            LocalDate acceptedOn,
            String remark,
            Figures figures) {

        /** Calendar days of delay, of all deliveries. */
        public int lateDays() {
            return Delivery.together(deliveries);
        }
    }
}
