package co.misprocesos.account.entity;

import java.time.Instant;

/**
 * What a provider's token says once its signature and claims were verified.
 *
 * @param until when it is worth nothing any more
 */
public record ProvenToken(ExternalIdentity identity, Instant until) {}
