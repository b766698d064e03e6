package co.misprocesos.operation.boundary;

import co.misprocesos.operation.control.RunnableFile;
import co.misprocesos.operation.entity.Refused;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Unpacks the server once, for a container or a machine that starts often. */
final class Unpack implements Command {

    @Override
    public String name() {
        return "unpack";
    }

    @Override
    public String parameters() {
        return "DIR";
    }

    @Override
    public String help() {
        return "writes a small mis-procesos.jar into DIR, with the server beside it: starts unpack nothing";
    }

    @Override
    public int run(List<String> arguments, PrintStream console) throws Exception {
        if (arguments.isEmpty()) {
            throw new Refused("unpack needs the folder to unpack to, as in: unpack /opt/mis-procesos.");
        }
        Path small = RunnableFile.ofTheseClasses().unpackTo(Path.of(arguments.get(0)));
        console.println("Unpacked; start it by: java -jar " + small);
        return 0;
    }
}
