package co.misprocesos.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a server tells Prometheus at one moment. */
public final class Metrics {

    private static final Pattern SAMPLE = Pattern.compile("(?<name>[a-zA-Z_:]+)(\\{(?<labels>.*)})? (?<value>\\S+)");

    private record Sample(String name, String labels, double value) {}

    private final List<Sample> samples;

    private Metrics(List<Sample> samples) {
        this.samples = samples;
    }

    /** The numbers of now. */
    public static Metrics read() {
        return of(SharedServer.get().api());
    }

    /** The numbers of now of the server that this client asks. */
    public static Metrics of(Api server) {
        Api.Reply reply = server.get("/metrics");
        assertEquals(200, reply.status(), reply.text());
        return new Metrics(reply.text()
                .lines()
                .filter(line -> line.startsWith("misprocesos_"))
                .map(SAMPLE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Sample(
                        line.group("name"),
                        String.valueOf(line.group("labels")),
                        Double.parseDouble(line.group("value"))))
                .toList());
    }

    /** The value of the one sample that has this name. */
    public double only(String name) {
        assertEquals(1, count(name), name);
        return sum(name);
    }

    /** The values of all samples that have this name and each of these labels. */
    public double sum(String name, String... labels) {
        return samples(name, labels).mapToDouble(Sample::value).sum();
    }

    /** How many samples have this name and each of these labels. */
    public long count(String name, String... labels) {
        return samples(name, labels).count();
    }

    private Stream<Sample> samples(String name, String... labels) {
        return samples.stream().filter(sample -> sample.name().equals(name)).filter(sample -> Stream.of(labels)
                .allMatch(sample.labels()::contains));
    }
}
