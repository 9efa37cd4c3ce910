package eplan.integration.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param password of the first process owner, by environment; empty for none */
@ConfigurationProperties("eplan.first-owner")
record FirstOwnerSettings(@DefaultValue("") String password) {}
