package eplan.registry;

import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Provinces, districts and LAOs as they are on a day. Set-based readers join the SQL function {@code
 * eplan.lao_on(day)}: one row an LAO (lao_id, code, type, name_th, sort_name, province_id, district_id, district_th,
 * size_class, clerk, phone).
 */
public interface Registry {

    /** The LAO today, within the actor's scope. @throws eplan.shared.NotFound otherwise */
    LaoView lao(LaoId id);

    /** Provinces that exist today, in Thai order; HQ sees all, others their own. */
    List<ProvinceView> provinces();

    /** A province in the actor's scope. @throws eplan.shared.NotFound otherwise */
    ProvinceView province(ProvinceId id);

    /** Looks a province up by its two-digit code, whether or not it exists yet today; not scoped, for set-up. */
    Optional<ProvinceId> provinceByCode(String code);

    /** Districts of a province today, in Thai order. */
    List<DistrictView> districts(ProvinceId province);

    /** How many LAOs the registry holds on that day. */
    long count(LocalDate day);

    record ProvinceView(ProvinceId id, String code, String nameTh, String nameEn, int laos) {}

    record DistrictView(long id, String nameTh) {}
}
