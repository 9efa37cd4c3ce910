package eplan.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param runJobs whether this node runs due jobs by itself; tests step by hand */
@ConfigurationProperties("eplan.engine")
public record EngineProperties(@DefaultValue("true") boolean runJobs) {}
