package eplan.registry;

/** Size class of an LAO (ขนาดของ อปท.); message keys {@code registry.size.*}. */
enum SizeClass {
    SMALL,
    MEDIUM,
    LARGE
}
