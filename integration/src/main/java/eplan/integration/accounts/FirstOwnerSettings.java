package eplan.integration.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param name of the first process owner, as shown to people
 * @param password by environment; empty for none
 */
@ConfigurationProperties("eplan.first-owner")
record FirstOwnerSettings(
        @DefaultValue(FirstOwner.USERNAME) String name,
        @DefaultValue("") String password) {}
