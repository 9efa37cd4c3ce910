package eplan.ui.testing;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Supplier;

/** A face of which a test needs a few answers; what else it is asked fails. */
public final class Answers {

    private Answers() {}

    /** @param answers by the name of the method */
    public static <T> T of(Class<T> face, Map<String, Supplier<Object>> answers) {
        return face.cast(Proxy.newProxyInstance(face.getClassLoader(), new Class<?>[] {face}, (proxy, method, args) -> {
            Supplier<Object> answer = answers.get(method.getName());
            if (answer != null) {
                return answer.get();
            }
            return switch (method.getName()) {
                case "toString" -> face.getSimpleName();
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == args[0];
                default -> throw new UnsupportedOperationException(method.toString());
            };
        }));
    }
}
