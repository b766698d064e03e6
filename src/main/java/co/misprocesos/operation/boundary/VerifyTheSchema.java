package co.misprocesos.operation.boundary;

import co.misprocesos.migration.control.VerifySchema;
import java.io.PrintStream;
import java.util.List;

/** Says what the schema lacks of what the product stands on. */
final class VerifyTheSchema implements Command {

    @Override
    public String name() {
        return "verify-schema";
    }

    @Override
    public String help() {
        return "says what the database's schema lacks, thing by thing; changes nothing";
    }

    @Override
    public int run(List<String> arguments, PrintStream console) {
        return new VerifySchema().run(arguments, System.getenv(), console);
    }
}
