package eplan.isolation;

import static eplan.isolation.Who.NATION;

import eplan.cycle.ProcessFigures;
import java.util.List;

final class ProcessFigureProbes {

    private static final String MODEL = "entry-round";

    private ProcessFigureProbes() {}

    static List<Probe> all(Scene scene) {
        return List.of(
                Probe.of("ProcessFigures.models()", NATION, s -> figures(s).models()),
                Probe.of(
                        "ProcessFigures.figures(String, FiscalYear, ProvinceId)",
                        NATION,
                        s -> figures(s).figures(MODEL, Scene.YEAR, s.home)),
                Probe.of(
                        "ProcessFigures.cases(String, String, FiscalYear, ProvinceId, int, int)",
                        NATION,
                        s -> figures(s).cases(MODEL, "enter-item", Scene.YEAR, null, 0, 10)));
    }

    private static ProcessFigures figures(Scene scene) {
        return scene.bean(ProcessFigures.class);
    }
}
