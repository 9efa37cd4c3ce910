package eplan.registry;

import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import org.jspecify.annotations.Nullable;

/**
 * An LAO as it is on one day.
 *
 * @param code the code in force, such as {@code LAO-000123}; says nothing about type or province
 * @param nameTh full display name with its type, such as "อบต. หนองบัวศาลา"
 * @param clerk name of the LAO's chief clerk (ปลัด), if known
 * @param fictional generated for the shipped registry (ข้อมูลสมมติ)
 */
public record LaoView(
        LaoId id,
        String code,
        LaoType type,
        String nameTh,
        ProvinceId province,
        String provinceTh,
        String provinceEn,
        @Nullable Long districtId,
        @Nullable String districtTh,
        String sizeClass,
        @Nullable String clerk,
        @Nullable String phone,
        boolean fictional) {}
