package eplan.hiring;

import eplan.hiring.HeadcountDecisions.Aims;
import eplan.hiring.Headcounts.Headcount;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What decisions on the nation's headcounts look at, as it stands now.
 *
 * @param headcounts by Thai name
 * @param analysts present ones of each province, by name
 * @param contracts of each province: signed for the year, neither over nor ended early; in the order of signing
 * @param before the same of the year before, of whom nothing is signed for this one yet
 */
record HeadcountScene(
        LocalDate today,
        Aims aims,
        List<Headcount> headcounts,
        Map<ProvinceId, List<Present>> analysts,
        Map<ProvinceId, List<SignedContract>> contracts,
        Map<ProvinceId, List<SignedContract>> before) {

    /** @throws NotFound when the province has no LAOs */
    Headcount headcount(ProvinceId province) {
        return headcounts.stream()
                .filter(one -> one.province().equals(province))
                .findFirst()
                .orElseThrow(() -> new NotFound("headcount of province " + province));
    }

    List<Present> analysts(ProvinceId province) {
        return analysts.getOrDefault(province, List.of());
    }

    List<SignedContract> contracts(ProvinceId province) {
        return contracts.getOrDefault(province, List.of());
    }

    /** Contracts of the year before that still run. */
    List<SignedContract> before(ProvinceId province) {
        return before.getOrDefault(province, List.of());
    }

    /**
     * An analyst of today.
     *
     * @param total as in the evaluation
     * @param points of 100 by which is proposed; null when nothing was scored
     */
    record Present(
            AccountId account,
            ProvinceId province,
            String name,
            int laos,
            @Nullable BigDecimal system,
            @Nullable BigDecimal total,
            @Nullable BigDecimal points) {}

    /**
     * A contract that holds a post.
     *
     * @param account of its analyst
     * @param points as of {@link Present}
     */
    record SignedContract(
            ContractId id,
            ProvinceId province,
            String contractor,
            @Nullable AccountId account,
            LocalDate from,
            LocalDate lastDay,
            @Nullable BigDecimal points) {}
}
