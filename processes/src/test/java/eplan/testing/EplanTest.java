package eplan.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The whole of {@code processes} on a real PostgreSQL, without a web server. Contexts are cached across test classes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ProcessesTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "eplan.engine.run-jobs=false")
@ContextConfiguration(initializers = TestDatabase.class)
public @interface EplanTest {}
