package co.misprocesos.court;

import co.misprocesos.court.Question.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the court was asked since it opened, or since {@link #forget()}, in order of arrival. */
public final class Questions {

    private final List<Question> all = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private int inFlight;
    private int maxInFlight;

    synchronized Question arrive(CourtAnswers.Asked asked, String target, String userAgent) {
        int nth = times.merge(asked.kind() + asked.radicado(), 1, Integer::sum);
        Question question =
                new Question(asked.kind(), asked.radicado(), asked.pagina(), nth, System.nanoTime(), target, userAgent);
        all.add(question);
        maxInFlight = Math.max(maxInFlight, ++inFlight);
        return question;
    }

    synchronized void leave() {
        inFlight--;
    }

    public synchronized List<Question> all() {
        return List.copyOf(all);
    }

    public synchronized int total() {
        return all.size();
    }

    /** Questions about this radicado, of every kind. */
    public int of(String radicado) {
        return count(question -> question.radicado().equals(radicado));
    }

    public int of(Kind kind) {
        return count(question -> question.kind() == kind);
    }

    public int of(String radicado, Kind kind) {
        return count(question -> question.kind() == kind && question.radicado().equals(radicado));
    }

    /** Arrivals as {@link System#nanoTime()} told them, in order: differences are the pace. */
    public List<Long> arrivals() {
        return all().stream().map(Question::nanos).toList();
    }

    /**
     * The most questions that waited for an answer at the same time. One that is left hanging stops counting, for the
     * court cannot see when its asker gives up.
     */
    public synchronized int maxInFlight() {
        return maxInFlight;
    }

    /** Forgets the past; what is in flight stays counted. */
    public synchronized void forget() {
        all.clear();
        times.clear();
        maxInFlight = inFlight;
    }

    private synchronized int count(Predicate<Question> which) {
        return (int) all.stream().filter(which).count();
    }
}
