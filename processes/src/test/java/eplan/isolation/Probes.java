package eplan.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All probes: those of every class of this package called {@code XProbes}, by its {@code static List<Probe> all(Scene)}. */
final class Probes {

    private static final String CLASSES = "classpath*:eplan/isolation/*Probes.class";

    private Probes() {}

    static List<Probe> all(Scene scene) {
        return classes().stream().flatMap(type -> of(type, scene)).toList();
    }

    static List<Class<?>> classes() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(CLASSES))
                    .<Class<?>>map(Probes::load)
                    .filter(type -> type != Probes.class)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(Resource file) {
        String name = String.valueOf(file.getFilename());
        try {
            return Class.forName("eplan.isolation." + name.substring(0, name.length() - ".class".length()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Probe> of(Class<?> type, Scene scene) {
        try {
            var probes = (List<?>) type.getDeclaredMethod("all", Scene.class).invoke(null, scene);
            return probes.stream().map(Probe.class::cast);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no static List<Probe> all(Scene) that works", e);
        }
    }
}
