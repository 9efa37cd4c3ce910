package eplan.registry;

/** Types of LAO (ประเภท อปท.). */
public enum LaoType {
    PAO,
    CITY,
    TOWN,
    SUBDISTRICT_MUNICIPALITY,
    TAO,
    SPECIAL;

    /** Its budget law is a เทศบัญญัติ; that of the others a ข้อบัญญัติ. */
    public boolean municipality() {
        return this == CITY || this == TOWN || this == SUBDISTRICT_MUNICIPALITY;
    }
}
