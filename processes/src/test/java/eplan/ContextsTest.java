package eplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The contexts of {@code processes} and the one direction in which they use each other. */
class ContextsTest {

    /** Each context and what it may use; nothing else, and nothing of another context but its root package. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("engine", Set.of("shared")),
            Map.entry("people", Set.of("shared")),
            Map.entry("audit", Set.of("shared", "people")),
            Map.entry("registry", Set.of("shared", "people", "audit")),
            Map.entry("timeline", Set.of("shared", "people", "audit", "registry")),
            Map.entry("plan", Set.of("shared", "people", "audit", "registry")),
            Map.entry("cycle", Set.of("shared", "people", "audit", "registry", "timeline", "plan", "engine")),
            Map.entry("hiring", Set.of("shared", "people", "audit", "registry", "timeline", "plan", "cycle", "engine")),
            Map.entry(
                    "inbox", Set.of("shared", "people", "audit", "registry", "timeline", "cycle", "hiring", "engine")),
            Map.entry(
                    "correspondence",
                    Set.of("shared", "people", "audit", "registry", "timeline", "cycle", "hiring", "inbox")),
            Map.entry("status", Set.of("shared", "people", "audit", "registry", "timeline", "cycle")),
            Map.entry(
                    "clock",
                    Set.of(
                            "shared",
                            "people",
                            "audit",
                            "registry",
                            "timeline",
                            "plan",
                            "cycle",
                            "hiring",
                            "inbox",
                            "correspondence",
                            "status",
                            "engine")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("eplan");

    @Test
    void everyContextIsNamedHereAndHasClasses() {
        Set<String> found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("eplan."))
                .map(name -> name.split("\\.")[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @Test
    void contextsKeepToEachOthersFacesAndMakeNoCircle() {
        var modules = ApplicationModules.of("eplan");
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .containsAll(MAY_USE.keySet());
        modules.verify();
    }

    static Stream<String> contexts() {
        return MAY_USE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void usesOnlyTheContextsBelowIt(String context) {
        List<String> allowed = Stream.concat(Stream.of(context), MAY_USE.get(context).stream())
                .map(name -> "eplan." + name)
                .toList();
        String[] forbidden = MAY_USE.keySet().stream()
                .map(name -> "eplan." + name)
                .filter(name -> !allowed.contains(name))
                .map(name -> name + "..")
                .toArray(String[]::new);
        if (forbidden.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage("eplan." + context + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .check(CLASSES);
        }
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
                .allMatch(part ->
                        part.getName().equals("eplan") || part.isAnnotatedWith("org.jspecify.annotations.NullMarked"));
    }
}
