package co.misprocesos.account.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;

/** Finds the mechanism that {@code @LoginConfig} asked the platform for, behind our own. */
@ApplicationScoped
class PlatformMechanism {

    @Inject
    private BeanManager beans;

    /** @throws IllegalStateException when the application class does not ask for MP-JWT */
    HttpAuthenticationMechanism get() {
        Bean<?> bean = beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE).stream()
                .filter(candidate -> !candidate.isAlternative())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("@LoginConfig(authMethod = \"MP-JWT\") is missing"));
        return (HttpAuthenticationMechanism)
                beans.getReference(bean, HttpAuthenticationMechanism.class, beans.createCreationalContext(bean));
    }
}
