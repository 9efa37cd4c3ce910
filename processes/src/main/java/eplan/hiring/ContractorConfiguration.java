package eplan.hiring;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings are there wherever this context is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContractorKeyProperties.class)
class ContractorConfiguration {}
