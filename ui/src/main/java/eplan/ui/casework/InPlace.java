package eplan.ui.casework;

import eplan.people.Actors;
import eplan.people.Portfolios;
import eplan.people.Role;
import eplan.people.StandsFor;
import eplan.people.Substitutions;
import eplan.people.Substitutions.InHand;
import eplan.people.Substitutions.Scope;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Faces whose every call is made in the place of somebody who is away: with that one's role and scope, and on record under both
 * names ({@code docs/decisions/018-substitution.md}). The right is asked for at each call.
 *
 * @param absent in whose place
 */
public record InPlace(Substitutions substitutions, StandsFor absent) {

    /** All for whom the reader stands in today, with everything or a part, by their account. */
    public static Map<AccountId, InPlace> all(Substitutions substitutions) {
        return substitutions.inHand().stream()
                .map(InHand::absent)
                .distinct()
                .collect(
                        Collectors.toUnmodifiableMap(StandsFor::account, absent -> new InPlace(substitutions, absent)));
    }

    /** In the place of whose LAO it is; empty where the reader does not stand in for that one, or it is nobody's. */
    public static Optional<InPlace> ofAnalyst(LaoId lao, Portfolios portfolios, Substitutions substitutions) {
        Map<AccountId, InPlace> all = all(substitutions);
        return all.isEmpty()
                ? Optional.empty()
                : portfolios.analystOf(lao).flatMap(analyst -> Optional.ofNullable(all.get(analyst.id())));
    }

    /** In the place of the province's head: for an officer who stands in for the head with everything, to decide. */
    public static Optional<InPlace> ofHead(Actors actors, Substitutions substitutions) {
        if (actors.current().role() != Role.PROVINCIAL_OFFICER) {
            return Optional.empty();
        }
        return substitutions.inHand().stream()
                .filter(part ->
                        part.role() == Role.PROVINCIAL_HEAD && part.scope().equals(Scope.EVERYTHING))
                .map(part -> new InPlace(substitutions, part.absent()))
                .findFirst();
    }

    /** Whether the reader stands in for them still. */
    public boolean holds() {
        try {
            return substitutions.actingFor(absent.account(), () -> true);
        } catch (Refused | NotFound | AccessDeniedException over) {
            return false;
        }
    }

    /** @param face an interface whose methods throw no checked exceptions */
    public <T> T of(Class<T> face, T own) {
        return face.cast(Proxy.newProxyInstance(
                face.getClassLoader(), new Class<?>[] {face}, (proxy, method, args) -> acting(own, method, args)));
    }

    private @Nullable Object acting(Object own, Method method, Object @Nullable [] args) {
        return substitutions
                .actingFor(absent.account(), () -> Optional.ofNullable(call(own, method, args)))
                .orElse(null);
    }

    private static @Nullable Object call(Object own, Method method, Object @Nullable [] args) {
        try {
            return method.invoke(own, args);
        } catch (InvocationTargetException thrown) {
            throw unchecked(thrown.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException known ? known : new IllegalStateException(thrown);
    }
}
