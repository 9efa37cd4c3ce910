package eplan.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;

/** The public interfaces of the contexts that somebody implements, and all their methods. */
final class Faces {

    private static final String CLASSES = "classpath*:eplan/*/*.class";

    private Faces() {}

    static Set<String> methods(ApplicationContext context, Set<Class<?>> exempt) {
        Set<String> methods = new TreeSet<>();
        all(context)
                .filter(face -> !exempt.contains(face))
                .forEach(face -> Arrays.stream(face.getMethods())
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .map(method -> name(face, method))
                        .forEach(methods::add));
        return methods;
    }

    private static Stream<Class<?>> all(ApplicationContext context) {
        var readers = new CachingMetadataReaderFactory();
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(CLASSES))
                    .map(resource -> {
                        try {
                            return readers.getMetadataReader(resource).getClassMetadata();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .filter(type -> type.isInterface() && type.getEnclosingClassName() == null)
                    .<Class<?>>map(type -> load(type.getClassName()))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .filter(type -> context.getBeanNamesForType(type).length > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Class<?> face, Method method) {
        return face.getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
