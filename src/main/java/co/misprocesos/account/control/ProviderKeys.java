package co.misprocesos.account.control;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSetBasedJWKSource;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The provider's keys. Kept for {@link #KEPT}, and while the provider is out of reach up to {@link #OUTAGE}; a key that is not
 * among them is asked for anew, so that a provider may change its keys at any time, twice per {@link #PAUSE} at most, so
 * that invented key names cannot be turned against the provider.
 */
final class ProviderKeys implements JWKSource<SecurityContext> {

    static final Duration KEPT = Duration.ofMinutes(10);
    static final Duration OUTAGE = Duration.ofHours(4);
    static final Duration PAUSE = Duration.ofSeconds(30);
    /** How long a request waits for another one that is asking: crowds must not pile up behind a slow provider. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ProviderKeySet provider;
    private final JWKSetSource<SecurityContext> kept;
    private final Clock clock;

    ProviderKeys(ProviderKeySet provider, Clock clock) {
        this.provider = provider;
        this.clock = clock;
        JWKSource<SecurityContext> built = JWKSourceBuilder.create(provider)
                .cache(KEPT.toMillis(), PATIENCE.toMillis())
                .rateLimited(PAUSE.toMillis())
                .outageTolerant(OUTAGE.toMillis())
                .refreshAheadCache(false)
                .build();
        kept = ((JWKSetBasedJWKSource<SecurityContext>) built).getJWKSetSource();
    }

    /**
     * The keys that may have signed; none when the provider said a moment ago that it has no such key.
     *
     * @throws KeySourceException when the provider could not be asked, so that nobody knows
     */
    @Override
    public List<JWK> get(JWKSelector wanted, SecurityContext context) throws KeySourceException {
        var known = kept.getJWKSet(JWKSetCacheRefreshEvaluator.noRefresh(), clock.millis(), context);
        List<JWK> keys = wanted.select(known);
        if (!keys.isEmpty()) {
            return keys;
        }
        try {
            keys = wanted.select(
                    kept.getJWKSet(JWKSetCacheRefreshEvaluator.referenceComparison(known), clock.millis(), context));
        } catch (RateLimitReachedException askedAMomentAgo) {
            keys = List.of();
        }
        if (keys.isEmpty() && !provider.answered()) {
            throw new JWKSetUnavailableException("The provider is out of reach");
        }
        return keys;
    }
}
