package co.misprocesos.operation.boundary;

import co.misprocesos.backup.control.Restore;
import java.io.PrintStream;
import java.util.List;

/** Brings back what a backup holds. */
final class RestoreBackup implements Command {

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String parameters() {
        return "FILE [--replace]";
    }

    @Override
    public String help() {
        return "brings FILE back into an empty database; with --replace what is there goes";
    }

    @Override
    public int run(List<String> arguments, PrintStream console) {
        return new Restore().run(arguments, System.getenv(), console);
    }
}
