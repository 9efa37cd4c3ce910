package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A vision and at least one strategy, each named once and with a guideline; the three-year plan's projects hang on these. */
@Component
class VisionChecks implements ContentChecks {

    static final int VISION = 2000;
    static final int LINE = 500;

    private final VisionTable table;

    VisionChecks(VisionTable table) {
        this.table = table;
    }

    @Override
    public boolean covers(String item) {
        return VisionStrategies.ITEM.equals(item);
    }

    @Override
    public List<Problem> problems(RecordKey key) {
        return of(table.load(key).content());
    }

    static List<Problem> of(VisionStrategy content) {
        List<Problem> found = new ArrayList<>();
        required(found, "vision", content.vision(), VISION, "problem.vision.required");
        for (int i = 0; i < content.missions().size(); i++) {
            required(found, "mission-" + i, content.missions().get(i), LINE, "problem.mission.blank", i + 1);
        }
        if (content.strategies().isEmpty()) {
            found.add(new Problem("strategies", "problem.strategies.required", List.of()));
        }
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < content.strategies().size(); i++) {
            strategy(found, i, content.strategies().get(i), names);
        }
        return List.copyOf(found);
    }

    private static void strategy(List<Problem> found, int i, Strategy strategy, Map<String, Integer> names) {
        int number = i + 1;
        required(found, "strategy-" + i, strategy.name(), LINE, "problem.strategy.blank", number);
        Integer first = strategy.name().isBlank() ? null : names.putIfAbsent(Texts.comparable(strategy.name()), number);
        if (first != null) {
            found.add(new Problem("strategy-" + i, "problem.strategy.duplicate", List.of(number, first)));
        }
        if (strategy.guidelines().isEmpty()) {
            found.add(new Problem("guidelines-" + i, "problem.guidelines.required", List.of(number)));
        }
        for (int j = 0; j < strategy.guidelines().size(); j++) {
            String field = "guideline-" + i + "-" + j;
            required(found, field, strategy.guidelines().get(j).name(), LINE, "problem.guideline.blank", number, j + 1);
        }
    }

    private static void required(
            List<Problem> found, String field, String text, int longest, String missing, Object... params) {
        if (text.isBlank()) {
            found.add(new Problem(field, missing, List.of(params)));
        } else if (text.length() > longest) {
            found.add(new Problem(field, "problem.too-long", List.of(longest, text.length())));
        }
    }
}
