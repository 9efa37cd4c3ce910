package eplan.e2e;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the plan is made of: ten roads to paste and three drains for the spreadsheet. */
final class PlanRows {

    /** All of them in the first year, in baht. */
    static final String PLANNED = "1,279,003.50";

    private PlanRows() {}

    /** n times 12,345.50 baht; the fifth cannot be read, the last is in Thai digits. */
    static String roads() {
        List<String> budgets = List.of(
                "12,345.50",
                "24691",
                "37,036.5",
                "49,382.00",
                "abc",
                "74,073",
                "86,418.50",
                "98,764",
                "111,109.5",
                "๑๒๓,๔๕๕.๐๐");
        return IntStream.rangeClosed(1, budgets.size())
                .mapToObj(n -> road(n, budgets.get(n - 1)))
                .collect(Collectors.joining("\n"));
    }

    static String name(int n) {
        return "ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ " + n;
    }

    static String road(int n, String budget) {
        return String.join(
                "\t",
                "%03d".formatted(n),
                name(n),
                "",
                "1.1",
                budget,
                "0",
                "100,000",
                "กองช่าง",
                "เพื่อให้สัญจรสะดวก",
                "1 สาย",
                "ประชาชนสัญจรสะดวก",
                "งบ อปท.");
    }

    /** As in old books: without objective, target and expected result, which wants a word. */
    static List<Map<String, Object>> drains(Object lastBudget) {
        return List.of(
                drain("101", "ถนนเจ้าฟ้า", 100_000.25),
                drain("102", "ถนนวิเศษ", 200_000.5),
                drain("103", "ถนนขวาง", lastBudget));
    }

    private static Map<String, Object> drain(String code, String where, Object budget) {
        return Map.of(
                "รหัส",
                code,
                "โครงการ",
                "ก่อสร้างรางระบายน้ำ " + where,
                "แนวทางการพัฒนา",
                "2.1 น้ำและการระบายน้ำ",
                "งบปี 2554 (บาท)",
                budget,
                "หน่วยงาน",
                "กองช่าง");
    }
}
