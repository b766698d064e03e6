package co.misprocesos.bench;

import co.misprocesos.server.TestDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What auto_explain wrote since the last look, whatever connection ran it. */
final class PlanLog {

    private static final String BEFORE_PLAN = "plan:\n";

    private final Path file;
    private final TestDatabase database;
    private long read;

    PlanLog(Path file, TestDatabase database) {
        this.file = file;
        this.database = database;
    }

    /** The plans up to this moment: a statement of its own marks it. */
    List<Plan> since() throws IOException, InterruptedException {
        String marker = UUID.randomUUID().toString();
        database.value("select '" + marker + "'");
        List<Plan> plans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (text.indexOf(marker) < 0 || text.charAt(text.length() - 1) != '\n') {
            text.append(more());
            Thread.sleep(20);
        }
        for (String line : text.toString().split("\n")) {
            String message = object(line).getString("message", "");
            int plan = message.indexOf(BEFORE_PLAN);
            if (plan >= 0 && !message.contains(marker)) {
                plans.add(Plan.of(
                        object(message.substring(plan + BEFORE_PLAN.length())),
                        Double.parseDouble(message.split(" ")[1])));
            }
        }
        return plans;
    }

    private String more() throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) (log.length() - read)];
            log.seek(read);
            log.readFully(bytes);
            read += bytes.length;
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
