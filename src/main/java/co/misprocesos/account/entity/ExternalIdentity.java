package co.misprocesos.account.entity;

import java.util.Optional;

/**
 * A person as an OpenID provider names them.
 *
 * @param issuer the provider, as its tokens write it
 * @param subject the person's name there, never given to another: 1 to 255 characters
 * @param verifiedEmail the address of which the provider says that it has proved it; an unproved one is nobody's
 */
public record ExternalIdentity(String issuer, String subject, Optional<Email> verifiedEmail) {}
