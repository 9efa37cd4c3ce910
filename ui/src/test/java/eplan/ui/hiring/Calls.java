package eplan.ui.hiring;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Faces of the hiring cycle in memory: answers are given by a test, named {@code Face.method}; acts that answer nothing are remembered. What
 * else is asked fails.
 */
public final class Calls {

    /** Acts with what they were given, such as {@code approve 2554 30 2}. */
    public final List<String> done = new ArrayList<>();

    /** What a rule says to whatever is done. */
    public RuntimeException refuses;

    private final Map<String, Function<Object[], Object>> answers = new HashMap<>();

    /** @param call such as {@code Contracts.view} */
    public Calls on(String call, Function<Object[], Object> answer) {
        answers.put(call, answer);
        return this;
    }

    /** Always the same answer. */
    public Calls answer(String call, Object answer) {
        return on(call, args -> answer);
    }

    /** An act that answers something: it is remembered, and refused if a test says so. */
    public Calls act(String call, Function<Object[], Object> answer) {
        return on(call, args -> {
            did(call.substring(call.indexOf('.') + 1), args);
            return answer.apply(args);
        });
    }

    public <T> T face(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> call(type, proxy, method, args)));
    }

    private Object call(Class<?> type, Object proxy, Method method, Object[] args) {
        Function<Object[], Object> answer = answers.get(type.getSimpleName() + "." + method.getName());
        if (answer != null) {
            return answer.apply(args);
        }
        if (method.getReturnType() == void.class) {
            did(method.getName(), args);
            return null;
        }
        return switch (method.getName()) {
            case "toString" -> type.getSimpleName();
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == args[0];
            default -> throw new UnsupportedOperationException(method.toString());
        };
    }

    private void did(String act, Object[] args) {
        if (refuses != null) {
            throw refuses;
        }
        done.add(Stream.concat(Stream.of(act), Stream.of(args).map(String::valueOf))
                .collect(Collectors.joining(" ")));
    }
}
