package co.misprocesos.operation.boundary;

import co.misprocesos.operation.entity.Refused;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;

/** {@code java -jar mis-procesos.jar [command]}: without a command the server runs. */
public final class Main {

    /** Every command; a new one is one class and one line here. */
    static final List<Command> COMMANDS = List.of(
            new Check(),
            new VerifyTheSchema(),
            new SaveBackup(),
            new RestoreBackup(),
            new Unpack(),
            new Version(),
            new Help());

    private final Command withoutName;
    private final List<Command> commands;
    private final PrintStream console;

    /** @param withoutName what is done when no command is named */
    Main(Command withoutName, List<Command> commands, PrintStream console) {
        this.withoutName = withoutName;
        this.commands = commands;
        this.console = console;
    }

    /** Ends with the command's exit code. */
    public static void main(String[] args) {
        PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new Main(new RunServer(), COMMANDS, console).run(List.of(args)));
    }

    /** Finds the command and runs it; what goes wrong is one sentence and an exit code other than 0. */
    int run(List<String> words) {
        try {
            if (words.isEmpty()) {
                return withoutName.run(List.of(), console);
            }
            Command command = named(words.get(0));
            List<String> arguments = words.subList(1, words.size());
            if (arguments.size()
                    > command.parameters().split(" ").length
                            - (command.parameters().isEmpty() ? 1 : 0)) {
                throw new Refused(command.name() + " takes "
                        + (command.parameters().isEmpty() ? "nothing" : command.parameters()) + " after it, not «"
                        + String.join(" ", arguments) + "».");
            }
            return command.run(arguments, console);
        } catch (Refused refusal) {
            console.println(refusal.getMessage());
            return 2;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (IOException failure) {
            console.println("This could not be done: " + words(failure) + ".");
            return 1;
        } catch (Exception failure) {
            console.println("This could not be done: " + failure);
            return 1;
        }
    }

    /** Java names a file and leaves what is wrong with it to the name of the class. */
    private static String words(IOException failure) {
        return failure instanceof FileSystemException file && file.getReason() == null
                ? file.getFile() + ": "
                        + file.getClass()
                                .getSimpleName()
                                .replace("Exception", "")
                                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                                .toLowerCase(Locale.ROOT)
                : failure.getMessage();
    }

    private Command named(String name) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused("«" + name + "» is no command; --help lists them all."));
    }
}
