package eplan.people;

/**
 * Who somebody proved to be, before it says anything about what they may do ({@code docs/decisions/006}).
 *
 * @param issuer who vouches: {@link #OURS} for a password of ours, or the issuer URL of an OpenID Connect provider
 * @param subject whom it vouches for: the username for ours, or the provider's {@code sub} claim
 */
public record Identity(String issuer, String subject) {

    /** Issuer of identities that were proved by a password kept here. */
    public static final String OURS = "eplan";

    /** Somebody who proved to know the password of {@code username}. */
    public static Identity ofUsername(String username) {
        return new Identity(OURS, username);
    }
}
