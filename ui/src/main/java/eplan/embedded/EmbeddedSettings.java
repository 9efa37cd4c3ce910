package eplan.embedded;

import java.nio.file.Path;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Profile;

/**
 * Settings of the embedded default, given by {@code ./eplan run}.
 *
 * @param data folder of all that is kept: the database, the accounts' first passwords, the log
 * @param cache folder of what can be made again: PostgreSQL, unpacked
 * @param fresh forget what the data folder holds and start anew
 * @param provinces codes of the provinces whose year the first start opens; empty for the nation
 */
@Profile("embedded")
@ConfigurationProperties("eplan.embedded")
record EmbeddedSettings(
        Path data,
        Path cache,
        @DefaultValue("false") boolean fresh,
        @DefaultValue Set<String> provinces) {}
