package eplan.cycle;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The models of LAOs' cases with what stands at each step, read from our own tables (never from engine queries); HQ of any kind. */
public interface ProcessFigures {

    /** The models in the order in which work goes through them: {@code lao-year}, {@code entry-round}, {@code escalation}, {@code extension}. */
    List<Model> models();

    /** What stands at the steps of a model. @param province null for the nation. @throws eplan.shared.NotFound for an unknown model */
    List<StepFigure> figures(String model, FiscalYear year, @Nullable ProvinceId province);

    /** The cases at one step, the longest there first. @throws eplan.shared.NotFound for an unknown model or element */
    List<CaseAtStep> cases(
            String model, String element, FiscalYear year, @Nullable ProvinceId province, int from, int size);

    /** @param id process id; @param xml the deployed BPMN 2.0 of its newest version, with diagram interchange */
    record Model(String id, String nameTh, String xml) {}

    /**
     * @param element id of the BPMN element
     * @param cases how many stand there
     * @param late how many of them are past their due date
     * @param medianDays median of whole days since they came there
     */
    record StepFigure(String element, long cases, long late, int medianDays) {}

    /** @param since the day it came to the step; @param roundKey null for a whole year's case */
    record CaseAtStep(
            LaoId lao,
            String laoTh,
            String provinceTh,
            @Nullable String roundKey,
            @Nullable String caseNumber,
            LocalDate since,
            boolean late) {}
}
