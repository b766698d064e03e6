package co.misprocesos.operation.boundary;

import java.io.PrintStream;
import java.util.List;

/** One thing that an operator can ask the runnable file for. */
interface Command {

    /** What is typed first, such as {@code --check}. */
    String name();

    /** What may follow the name, such as {@code FILE}; empty when nothing does. */
    default String parameters() {
        return "";
    }

    /** One line for {@code --help}. */
    String help();

    /**
     * Does it.
     *
     * @param arguments what followed the name, at most as many as {@link #parameters()} has words
     * @param console where the operator reads
     * @return the exit code: 0 when done, 2 for bad input, 1 for a failure
     * @throws co.misprocesos.operation.entity.Refused for bad input; its sentence is shown, and the exit code is 2
     */
    int run(List<String> arguments, PrintStream console) throws Exception;
}
