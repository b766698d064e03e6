package co.misprocesos.operation.boundary;

import co.misprocesos.platform.control.Build;
import java.io.PrintStream;
import java.util.List;

/** Says which build this is. */
final class Version implements Command {

    @Override
    public String name() {
        return "--version";
    }

    @Override
    public String help() {
        return "says which build this is";
    }

    @Override
    public int run(List<String> arguments, PrintStream console) {
        console.println(Build.ofTheseClasses());
        console.println("Java " + Runtime.version());
        return 0;
    }
}
