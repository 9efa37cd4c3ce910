package eplan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.scheduling.annotation.Scheduled;

/** The rules between the four modules, over everything that is shipped ({@code docs/decisions/001-modular-monolith.md}). */
class ArchitectureTest {

    private static final String[] PROCESSES = Stream.of(
                    "shared",
                    "engine",
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
                    "clock")
            .map(context -> "eplan." + context + "..")
            .toArray(String[]::new);

    /** A test jar is a jar: its classes are told apart by its name. */
    private static final ImportOption SHIPPED =
            location -> !location.contains("/test-classes/") && !location.contains("-tests.jar");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(SHIPPED).importPackages("eplan");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eplan.shared",
                "eplan.engine",
                "eplan.people",
                "eplan.audit",
                "eplan.registry",
                "eplan.timeline",
                "eplan.plan",
                "eplan.cycle",
                "eplan.hiring",
                "eplan.inbox",
                "eplan.correspondence",
                "eplan.status",
                "eplan.clock",
                "eplan.forms.api",
                "eplan.integration",
                "eplan.ui",
                "eplan.embedded"
            })
    void everyPackageThatTheseRulesSpeakOfHasClasses(String name) {
        assertThat(CLASSES.that(resideInAPackage(name + "..")).stream()
                        .filter(type -> !type.getSimpleName().equals("package-info")))
                .as(name)
                .isNotEmpty();
    }

    @Test
    void modulesKeepToEachOthersFacesAndMakeNoCircle() {
        ApplicationModules.of("eplan", SHIPPED).verify();
    }

    @Test
    void theEngineIsNamedInItsOwnPackagesAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("eplan.engine..", "eplan.*.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(CLASSES);
    }

    @Test
    void processesKnowsNoScreensNoHttpAndNoMail() {
        noClasses()
                .that()
                .resideInAnyPackage(PROCESSES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.vaadin..",
                        "jakarta.servlet..",
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "jakarta.mail..",
                        "eplan.ui..",
                        "eplan.forms..",
                        "eplan.integration..",
                        "eplan.embedded..")
                .check(CLASSES);
    }

    @Test
    void screensSeeFormsThroughTheirApiOnly() {
        noClasses()
                .that()
                .resideInAnyPackage("eplan.ui..", "eplan.embedded..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("eplan.forms..").and(resideOutsideOfPackages("eplan.forms.api..")))
                .check(CLASSES);
    }

    @Test
    void noScreenAndNoFormNamesAnAdapter() {
        noClasses()
                .that()
                .resideInAnyPackage("eplan.ui..", "eplan.forms..", "eplan.embedded..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("eplan.integration..")
                .check(CLASSES);
    }

    @Test
    void adaptersKnowNoScreens() {
        noClasses()
                .that()
                .resideInAPackage("eplan.integration..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("eplan.ui..", "eplan.forms..", "eplan.embedded..", "com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void screensAndFormsReachDataThroughServices() {
        noClasses()
                .that()
                .resideInAnyPackage("eplan.ui..", "eplan.forms..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "org.springframework.data.jpa..",
                        "org.springframework.jdbc..",
                        "javax.sql..")
                .check(CLASSES);
    }

    @Test
    void theEmbeddedDefaultIsUsedByNobodyAndAloneUsesItsLibraries() {
        classes()
                .that()
                .resideInAPackage("eplan.embedded..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage("eplan.embedded..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("eplan.embedded..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.tukaani..", "org.apache.commons.compress..", "io.zonky.."))
                .check(CLASSES);
    }

    /** Or work would start by itself in tests, which step by hand, and on nodes that run no jobs. */
    @Test
    void whatRunsByTheClockCanBeSwitchedOff() {
        methods()
                .that()
                .areAnnotatedWith(Scheduled.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(ConditionalOnProperty.class)
                .check(CLASSES);
    }

    /** The business day comes from the business clock; real time is for the audit, sign-ins, locks of jobs and progress. */
    @Test
    void rulesAskTheBusinessClockForTheDay() {
        noClasses()
                .that()
                .resideOutsideOfPackages("eplan.clock..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "eplan.timeline..",
                        "eplan.plan..",
                        "eplan.cycle..",
                        "eplan.hiring..",
                        "eplan.registry..",
                        "eplan.status..")
                .should()
                .callMethod(Instant.class, "now")
                .check(CLASSES);
    }
}
