package co.misprocesos.account.control;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks the provider for its keys: at {@code OIDC_JWKS_URL}, or where its own description says (OpenID Connect Discovery
 * 1.0, 4). Each answer is limited in time and size.
 */
final class ProviderKeySet implements JWKSetSource<SecurityContext> {

    private static final Logger LOG = Logger.getLogger(ProviderKeySet.class.getName());
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(3);
    private static final int LARGEST = 256 * 1024;

    private final OpenIdProvider provider;
    private final ResourceRetriever web =
            new DefaultResourceRetriever((int) CONNECT.toMillis(), (int) READ.toMillis(), LARGEST);
    private volatile boolean answered = true;

    ProviderKeySet(OpenIdProvider provider) {
        this.provider = provider;
    }

    /** Whether the provider answered when it was asked last. */
    boolean answered() {
        return answered;
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator ignored, long now, SecurityContext context)
            throws JWKSetUnavailableException {
        answered = false;
        try {
            JWKSet keys = JWKSet.parse(read(address()));
            answered = true;
            return keys;
        } catch (IOException | ParseException failure) {
            LOG.log(Level.WARNING, "The keys of the OpenID provider could not be read: {0}", failure.getMessage());
            throw new JWKSetRetrievalException("The provider gave no keys", failure);
        }
    }

    @Override
    public void close() {
        // nothing is kept open
    }

    private String address() throws IOException, ParseException {
        return provider.keys().isPresent() ? provider.keys().get() : discovered();
    }

    /** A description of another issuer is not believed (4.3), nor an address that is less protected than the issuer's own. */
    private String discovered() throws IOException, ParseException {
        String issuer = provider.issuer().orElseThrow();
        Map<String, Object> description =
                JSONObjectUtils.parse(read(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration"));
        String keys = JSONObjectUtils.getString(description, "jwks_uri");
        if (!issuer.equals(JSONObjectUtils.getString(description, "issuer"))) {
            throw new IOException("its description is that of another issuer");
        }
        if (keys == null || issuer.startsWith("https:") && !keys.startsWith("https:")) {
            throw new IOException("its description names no safe address of keys");
        }
        return keys;
    }

    private String read(String address) throws IOException {
        return web.retrieveResource(new URL(address)).getContent();
    }
}
