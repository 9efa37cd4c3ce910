package eplan.engine;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The names by which a class of constants calls what is in models, held against them. */
public final class NamesInModels {

    private static final String NO_WORD_BEFORE = "(?<![\\w-])";
    private static final String NO_WORD_AFTER = "(?![\\w-])";

    private NamesInModels() {}

    /**
     * The constants' values that stand in none of the models; the first part of a name, such as {@code opens-}, may be followed by the rest.
     *
     * @param files patterns such as {@code hiring-*.bpmn}
     */
    public static List<String> missing(Class<?> constants, String... files) throws IOException {
        String models = text(files);
        List<String> names = Arrays.stream(constants.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(NamesInModels::value)
                .toList();
        if (names.isEmpty()) {
            throw new IllegalArgumentException(constants + " has no names");
        }
        return names.stream().filter(name -> !stands(name, models)).toList();
    }

    private static boolean stands(String name, String models) {
        String end = name.endsWith("-") ? "" : NO_WORD_AFTER;
        return Pattern.compile(NO_WORD_BEFORE + Pattern.quote(name) + end)
                .matcher(models)
                .find();
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String... files) throws IOException {
        var all = new StringBuilder();
        for (String file : files) {
            for (Resource model :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:processes/" + file)) {
                all.append(model.getContentAsString(StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
