package eplan.isolation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Probes of all public methods of a service that only the system may call, with arguments that mean nothing. */
final class SystemOnly {

    private SystemOnly() {}

    static List<Probe> probes(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> Probe.of(
                                service.getSimpleName() + "." + method.getName(),
                                Who.ONLY_SYSTEM,
                                scene -> call(method, scene.bean(service)))
                        .deniedOnly())
                .toList();
    }

    private static Object call(Method method, Object service) {
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(SystemOnly::nothing)
                .toArray();
        try {
            return method.invoke(service, nothing);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == int.class) {
            return 2554;
        }
        return type == String.class ? "" : null;
    }
}
