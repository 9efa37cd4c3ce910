package eplan.ui.processes;

import eplan.cycle.ProcessFigures;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two models; of the first, 1,604 cases wait for entry and none for verification. Remembers what it was asked. */
final class FakeFigures implements ProcessFigures {

    static final String ENTER = "enter-item";

    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d">
              <bpmn:process id="%s">
                <bpmn:userTask id="enter-item" name="บันทึก&#10;รายการของงวด"/>
                <bpmn:userTask id="verify" name="จนท.วถ. ตรวจ"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    final List<String> asked = new ArrayList<>();
    int cases = 1604;

    @Override
    public List<Model> models() {
        return List.of(
                new Model("entry-round", "งวดของ อปท.", XML.formatted("entry-round")),
                new Model("escalation", "การเร่งรัด", XML.formatted("escalation")));
    }

    @Override
    public List<StepFigure> figures(String model, FiscalYear year, @Nullable ProvinceId province) {
        asked.add(model + " " + year + " " + province);
        return List.of(new StepFigure(ENTER, cases, 58, 12), new StepFigure("verify", 0, 0, 0));
    }

    @Override
    public List<CaseAtStep> cases(
            String model, String element, FiscalYear year, @Nullable ProvinceId province, int from, int size) {
        if (!ENTER.equals(element)) {
            throw new NotFound("element " + element);
        }
        List<CaseAtStep> page = new ArrayList<>();
        for (int i = from; i < Math.min(cases, from + size); i++) {
            page.add(new CaseAtStep(
                    new LaoId(i + 1L),
                    "อบต. ที่ " + (i + 1),
                    "นครราชสีมา",
                    "plan",
                    "2554-30-" + (i + 1),
                    LocalDate.of(2010, 11, 1),
                    i == 0));
        }
        return page;
    }
}
