package co.misprocesos.backup.control;

import java.io.IOException;
import java.io.PrintStream;

/** What an operator asked for; ends in one sentence, however it ends. */
interface Task {

    /** What was done, as a sentence. */
    String done() throws Refusal, IOException, InterruptedException;

    /**
     * Does it and prints its sentence.
     *
     * @param unfinished what to say before the reason when a file or a program could not be used
     * @return 0 when it is done; 2 when what was asked for cannot be done; 1 when it failed at work
     */
    static int tell(Task task, String unfinished, PrintStream console) {
        try {
            console.println(task.done());
            return 0;
        } catch (Refusal refusal) {
            console.println(refusal.getMessage());
            return refusal.code();
        } catch (IOException failure) {
            console.println(unfinished + ": " + failure.getMessage() + ".");
            return 1;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
