package eplan.registry;

import org.jspecify.annotations.Nullable;

/** An LAO as the registry has it, with its whole history; what an imported row is compared with. */
record RegisteredLao(
        long id,
        SizeClass size,
        @Nullable String clerk,
        @Nullable String phone,
        History<String> codes,
        History<TypedName> names,
        History<LaoPlace> places) {}
