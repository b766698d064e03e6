package co.misprocesos.operation.boundary;

import co.misprocesos.operation.control.ConfigurationCheck;
import co.misprocesos.operation.entity.Finding;
import co.misprocesos.platform.control.Configured;
import co.misprocesos.platform.control.Environment;
import java.io.PrintStream;
import java.util.List;

/** Checks the configuration and starts nothing. */
final class Check implements Command {

    @Override
    public String name() {
        return "--check";
    }

    @Override
    public String help() {
        return "checks the settings, the port and the database; starts and changes nothing";
    }

    @Override
    public int run(List<String> arguments, PrintStream console) {
        console.println("Settings (* was set, the rest are defaults):");
        new Configured(Environment::value).lines().forEach(line -> console.println("  " + line));
        List<Finding> findings = new ConfigurationCheck(System.getenv().keySet(), Environment::value).findings();
        for (Finding finding : findings) {
            console.println(finding.grade().name().toLowerCase() + ": " + finding.sentence());
        }
        return findings.stream().mapToInt(Finding::code).max().orElse(0);
    }
}
