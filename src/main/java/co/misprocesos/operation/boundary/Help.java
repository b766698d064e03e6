package co.misprocesos.operation.boundary;

import java.io.PrintStream;
import java.util.List;

/** Lists the commands. */
final class Help implements Command {

    @Override
    public String name() {
        return "--help";
    }

    @Override
    public String help() {
        return "says this";
    }

    @Override
    public int run(List<String> arguments, PrintStream console) {
        console.println("java [options for the server's java] -jar mis-procesos.jar [command]");
        line(console, "", "runs the server until it is stopped (settings come from the environment)");
        for (Command command : Main.COMMANDS) {
            line(console, (command.name() + " " + command.parameters()).strip(), command.help());
        }
        console.println("Exit codes: 0 done, 1 failed, 2 bad input; README.md tells the settings.");
        return 0;
    }

    private static void line(PrintStream console, String usage, String text) {
        console.println(String.format("  %-26s %s", usage, text));
    }
}
