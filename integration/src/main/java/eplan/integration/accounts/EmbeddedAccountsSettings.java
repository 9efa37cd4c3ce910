package eplan.integration.accounts;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param data the data folder; always there in the embedded default */
@ConfigurationProperties("eplan.embedded")
record EmbeddedAccountsSettings(@Nullable Path data) {}
