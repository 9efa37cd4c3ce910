package eplan.registry;

/** An LAO's type and the full display name that goes with it. */
record TypedName(LaoType type, String name) {}
