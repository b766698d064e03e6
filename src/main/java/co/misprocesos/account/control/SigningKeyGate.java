package co.misprocesos.account.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Refuses to start with a {@code JWT_PRIVATE_KEY} that cannot sign; without one, the first start makes the key. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class SigningKeyGate {

    private static final Logger REFUSAL = Logger.getLogger("co.misprocesos.start");

    @Inject
    private SigningKeys keys;

    @PostConstruct
    void check() {
        try {
            keys.current();
        } catch (IllegalArgumentException unusable) {
            REFUSAL.log(Level.SEVERE, "JWT_PRIVATE_KEY cannot be used. {0}", unusable.getMessage());
            throw unusable;
        }
    }
}
