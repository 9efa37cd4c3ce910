package eplan.people;

import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.util.Optional;

/** SPI, implemented by the registry: where an LAO lies on the business day. */
public interface LaoProvinces {

    /** The province of the LAO today, or empty when there is no such LAO today. */
    Optional<ProvinceId> provinceToday(LaoId lao);
}
