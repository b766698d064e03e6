package co.misprocesos.operation.boundary;

import co.misprocesos.backup.control.Backup;
import java.io.PrintStream;
import java.util.List;

/** Writes the whole database into one file. */
final class SaveBackup implements Command {

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String parameters() {
        return "FILE";
    }

    @Override
    public String help() {
        return "writes the whole database into FILE";
    }

    @Override
    public int run(List<String> arguments, PrintStream console) {
        return new Backup().run(arguments, System.getenv(), console);
    }
}
