package eplan.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * In the profile {@code embedded}, takes the data folder and starts the database before anything asks for it, and stops
 * it when the application has closed. In any other profile it does nothing and loads nothing.
 */
class EmbeddedDefault implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("embedded"))) {
            start(environment);
        }
    }

    /** After the configuration files are read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static void start(ConfigurableEnvironment environment) {
        var settings = Binder.get(environment)
                .bind("eplan.embedded", EmbeddedSettings.class)
                .get();
        var folder = DataFolder.take(settings.data());
        requireFree(environment.getRequiredProperty("server.port", Integer.class));
        try {
            var server = startServer(settings, folder);
            SpringApplication.getShutdownHandlers().add(() -> stop(server, folder));
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "embedded PostgreSQL",
                            Map.of(
                                    "spring.datasource.url", server.url(),
                                    "spring.datasource.username", PostgresServer.OWNER,
                                    "spring.datasource.password", server.password())));
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "key of the data folder", Map.of("eplan.hiring.id-key", folder.contractorKey())));
        } catch (IOException e) {
            throw new CannotStart("start.database-failed", e, e);
        }
    }

    private static PostgresServer startServer(EmbeddedSettings settings, DataFolder folder) throws IOException {
        var binaries = PostgresBinaries.unpack(settings.cache());
        if (settings.fresh()) {
            PostgresServer.stopOrphan(binaries, folder.resolve("postgres"));
            folder.clear();
        }
        return PostgresServer.start(binaries, folder, freePort());
    }

    /** The folder is let go last; until then this holds its lock, which a collected channel would lose. */
    private static void stop(PostgresServer server, DataFolder folder) {
        try (folder) {
            server.stop();
            Console.say("start.stopped");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asked before the database starts, so that a start that comes to nothing touches nothing. */
    private static void requireFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new CannotStart("start.port-in-use", e, port);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
