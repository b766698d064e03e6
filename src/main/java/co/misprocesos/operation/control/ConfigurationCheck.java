package co.misprocesos.operation.control;

import co.misprocesos.account.entity.SigningKey;
import co.misprocesos.operation.entity.Finding;
import co.misprocesos.platform.control.Configured;
import co.misprocesos.platform.control.ServerProcess;
import co.misprocesos.platform.control.Setting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Would a start come up with this configuration? Everything is looked at, nothing is started or changed. */
public final class ConfigurationCheck {

    private final Collection<String> names;
    private final Function<String, Optional<String>> environment;

    /**
     * @param names what the environment holds, ours or not
     * @param environment the value of a name, if it has one
     */
    public ConfigurationCheck(Collection<String> names, Function<String, Optional<String>> environment) {
        this.names = List.copyOf(names);
        this.environment = name -> environment.apply(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** All that was found, what is wrong with the settings first; none of it repeats a secret. */
    public List<Finding> findings() {
        List<String> complaints = Setting.complaints(environment);
        List<Finding> found = new ArrayList<>();
        complaints.stream().map(Finding::wrong).forEach(found::add);
        Misspelled.in(names).stream().map(Finding::warning).forEach(found::add);
        environment
                .apply(Setting.JWT_PRIVATE_KEY.name())
                .map(ConfigurationCheck::key)
                .ifPresent(found::add);
        if (isSound(Setting.PORT, complaints)) {
            found.add(port());
        }
        if (isSound(Setting.DATABASE_URL, complaints)) {
            found.addAll(DatabaseCheck.findings(
                    environment.apply(Setting.DATABASE_URL.name()).orElseThrow()));
        }
        if (isSound(Setting.RAMA_JUDICIAL_URL, complaints)) {
            found.add(Finding.good("The source is " + value(Setting.RAMA_JUDICIAL_URL) + "; it was not asked."));
        }
        return found;
    }

    private static boolean isSound(Setting setting, List<String> complaints) {
        return complaints.stream().noneMatch(sentence -> sentence.startsWith(setting.name() + " "));
    }

    private static Finding key(String text) {
        try {
            SigningKey.parse(text);
            return Finding.good("JWT_PRIVATE_KEY can sign.");
        } catch (IllegalArgumentException unusable) {
            return Finding.wrong("JWT_PRIVATE_KEY cannot be used. " + unusable.getMessage());
        }
    }

    private Finding port() {
        String port = value(Setting.PORT);
        return ServerProcess.portComplaint(Integer.parseInt(port))
                .map(Finding::wrong)
                .orElseGet(() -> Finding.good("Port " + port + " is free."));
    }

    private String value(Setting setting) {
        return new Configured(environment).value(setting).orElseThrow();
    }
}
