package eplan.registry;

/** Types of LAO (ประเภท อปท.). */
public enum LaoType {
    PAO,
    CITY,
    TOWN,
    SUBDISTRICT_MUNICIPALITY,
    TAO,
    SPECIAL
}
