package eplan.hiring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key under which ID numbers of contractors are kept.
 *
 * @param idKey 32 bytes in Base64, given by the environment ({@code EPLAN_HIRING_IDKEY}); empty where nobody signs contracts. Whoever
 *     loses it loses the numbers
 */
@ConfigurationProperties("eplan.hiring")
public record ContractorKeyProperties(@DefaultValue("") String idKey) {

    /** Secrets do not get into logs. */
    @Override
    public String toString() {
        return "ContractorKeyProperties";
    }
}
