package eplan.people;

import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SPI, implemented by the registry: where an LAO lies on the business day. */
public interface LaoProvinces {

    /** The province of the LAO today, or empty when there is no such LAO today. */
    Optional<ProvinceId> provinceToday(LaoId lao);

    /** The LAOs that lie in the province today, in Thai order. */
    List<LaoToday> laosToday(ProvinceId province);

    /** @param nameTh full display name with its type */
    record LaoToday(
            LaoId id,
            String nameTh,
            @Nullable Long districtId,
            @Nullable String districtTh) {}
}
