package co.misprocesos.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** An OpenID provider with real keys behind real HTTP: a description, the keys, and the tokens they sign. */
public final class IdentityProvider implements AutoCloseable {

    /** Whom its tokens are for. */
    public static final String AUDIENCE = "https://procesos.ejemplo.co";

    private static final String DESCRIPTION = "/firma/.well-known/openid-configuration";
    private static final String KEYS = "/firma/keys";

    private final HttpServer http;
    private final List<JWK> published = new CopyOnWriteArrayList<>();
    private final AtomicInteger askedForKeys = new AtomicInteger();
    private volatile boolean sick;
    private volatile String described;

    private IdentityProvider(HttpServer http) {
        this.http = http;
        described = issuer();
    }

    /** A provider with one RSA key. */
    public static IdentityProvider start() {
        try {
            IdentityProvider provider = new IdentityProvider(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            provider.publish(rsa());
            provider.http.createContext(DESCRIPTION, exchange -> provider.answer(exchange, provider.description()));
            provider.http.createContext(KEYS, exchange -> {
                provider.askedForKeys.incrementAndGet();
                provider.answer(exchange, new JWKSet(provider.published).toString(true));
            });
            provider.http.start();
            return provider;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String issuer() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/firma";
    }

    public String keysAddress() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + KEYS;
    }

    /** How often the keys were asked for. */
    public int askedForKeys() {
        return askedForKeys.get();
    }

    /** From now on it answers with failures, or no longer. */
    public void sick(boolean is) {
        sick = is;
    }

    /** From now on it describes itself as another issuer. */
    public void describeAs(String issuer) {
        described = issuer;
    }

    /** A new RSA key that nobody knows yet. */
    public static RSAKey rsa() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A new key on the curve P-256 that nobody knows yet. */
    public static ECKey ec() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Publishes one more key. */
    public void publish(JWK key) {
        published.add(key);
    }

    /** Publishes no key but this one. */
    public void rotateTo(JWK key) {
        published.clear();
        published.add(key);
    }

    /** The key that was published first among those that are. */
    public RSAKey key() {
        return (RSAKey) published.get(0);
    }

    /** What a token of this person says at this time, for an hour. */
    public JWTClaimsSet.Builder claims(String subject, Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(List.of("otra-casa", AUDIENCE))
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))));
    }

    /** A token of this person that is good for an hour from now. */
    public String token(String subject) {
        return signed(claims(subject, Instant.now()).build());
    }

    /** A token of this person, of whom the provider has, or has not, proved the address. */
    public String token(String subject, String email, boolean verified) {
        return signed(claims(subject, Instant.now())
                .claim("email", email)
                .claim("email_verified", verified)
                .build());
    }

    /** A token that says this, signed with the published key. */
    public String signed(JWTClaimsSet claims) {
        return signed(claims, key());
    }

    /** A token that says this, signed with this key and naming it. */
    public static String signed(JWTClaimsSet claims, JWK key) {
        return signed(claims, key, JOSEObjectType.JWT);
    }

    /** The same with another type in its header. */
    public static String signed(JWTClaimsSet claims, JWK key, JOSEObjectType type) {
        JWSAlgorithm algorithm = key instanceof ECKey ? JWSAlgorithm.ES256 : JWSAlgorithm.RS256;
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm)
                        .type(type)
                        .keyID(key.getKeyID())
                        .build(),
                claims);
        try {
            token.sign(signer(key));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return token.serialize();
    }

    private static JWSSigner signer(JWK key) throws JOSEException {
        return key instanceof ECKey ec ? new ECDSASigner(ec) : new RSASSASigner((RSAKey) key);
    }

    private String description() {
        return "{\"issuer\":\"" + described + "\",\"jwks_uri\":\"" + keysAddress() + "\"}";
    }

    private void answer(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(sick ? 503 : 200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
