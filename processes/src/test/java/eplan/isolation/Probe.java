package eplan.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * How one method of a face is tried.
 *
 * @param method such as {@code Registry.lao(LaoId)}
 * @param allowed who gets an answer (or a refusal by a rule); everybody else gets "not found" or "access denied"
 * @param callAllowed false where an allowed call would start work in the background
 * @param answer looks at what an allowed person got
 */
record Probe(
        String method,
        Set<Who> allowed,
        Function<Scene, @Nullable Object> call,
        boolean callAllowed,
        BiConsumer<Who, @Nullable Object> answer) {

    static Probe of(String method, Set<Who> allowed, Function<Scene, @Nullable Object> call) {
        return new Probe(method, allowed, call, true, (who, answer) -> {});
    }

    static Probe act(String method, Set<Who> allowed, java.util.function.Consumer<Scene> call) {
        return of(method, allowed, scene -> {
            call.accept(scene);
            return null;
        });
    }

    /** Allowed people are not tried: their call would go on in the background. */
    Probe deniedOnly() {
        return new Probe(method, allowed, call, false, answer);
    }

    @SuppressWarnings("unchecked")
    <T> Probe answering(BiConsumer<Who, T> look) {
        return new Probe(method, allowed, call, callAllowed, (who, answer) -> look.accept(who, (T) answer));
    }

    void tryAs(Who who, Scene scene) {
        if (allowed.contains(who) && !callAllowed) {
            return;
        }
        Throwable thrown = null;
        Object got = null;
        try {
            got = scene.as(who, call);
        } catch (RuntimeException e) {
            thrown = e;
        }
        boolean denied = thrown instanceof NotFound || thrown instanceof AccessDeniedException;
        boolean ruled = thrown == null || thrown instanceof Refused || thrown instanceof StaleForm;
        assertThat(denied || ruled)
                .as("%s as %s neither answers, nor is refused by a rule: %s", method, who, thrown)
                .isTrue();
        assertThat(denied)
                .as("%s as %s: %s", method, who, thrown == null ? "answered " + got : thrown)
                .isEqualTo(!allowed.contains(who));
        if (thrown == null) {
            answer.accept(who, got);
        }
    }
}
