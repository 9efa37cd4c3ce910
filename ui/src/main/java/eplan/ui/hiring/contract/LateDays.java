package eplan.ui.hiring.contract;

import eplan.hiring.Instalments.Delivery;
import eplan.hiring.Instalments.Instalment;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The days by which an instalment came late, and how they come about where it was delivered more than once. */
final class LateDays {

    private LateDays() {}

    /** Such as: 3 days late (first delivery 3 days late, correction 0 days late). */
    static String of(Instalment one) {
        String days = Words.of("contractpage.instalment.latedays", one.lateDays());
        return one.deliveries().size() > 1 ? Words.of("contractpage.late.how", days, parts(one.deliveries())) : days;
    }

    private static String parts(List<Delivery> deliveries) {
        return IntStream.range(0, deliveries.size())
                .mapToObj(i -> Words.of(
                        i == 0 ? "contractpage.late.first" : "contractpage.late.correction",
                        deliveries.get(i).lateDays()))
                .collect(Collectors.joining(", "));
    }
}
