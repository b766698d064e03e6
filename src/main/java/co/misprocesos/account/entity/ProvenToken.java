package co.misprocesos.account.entity;

import java.time.Instant;
import java.util.Optional;

/**
 * What a provider's token says once its signature and claims were verified.
 *
 * @param signedIn when the person proved to the provider who they are; if it doesn't say, when it made the token
 * @param until when it is worth nothing any more
 */
public record ProvenToken(ExternalIdentity identity, Optional<Instant> signedIn, Instant until) {}
