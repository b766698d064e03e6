package co.misprocesos.platform.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Refuses to start on settings that break their rules: one sentence in the log, and the server never becomes ready. */
@Singleton(name = "SettingsGate")
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SettingsGate {

    private static final Logger LOG = Logger.getLogger(ServerLog.REFUSAL);

    @PostConstruct
    void check() {
        Setting.complaint(Environment::value).ifPresent(sentence -> {
            LOG.log(Level.SEVERE, sentence);
            throw new IllegalStateException(sentence);
        });
    }
}
