package co.misprocesos.court;

import co.misprocesos.court.Question.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Decides which questions fail, and how. The rules are tried in the order in which they were added; the first that
 * speaks decides. A plan that counts ({@link #next}, {@link #after}) remembers: give each court its own.
 */
public final class FaultPlan {

    private final List<Function<Question, Optional<Fault>>> rules;

    private FaultPlan(List<Function<Question, Optional<Fault>>> rules) {
        this.rules = rules;
    }

    /** Nothing fails. */
    public static FaultPlan none() {
        return new FaultPlan(List.of());
    }

    /** The next {@code n} questions that reach this rule fail. */
    public FaultPlan next(int n, Fault fault) {
        AtomicInteger left = new AtomicInteger(n);
        return when(question -> left.getAndUpdate(count -> Math.max(0, count - 1)) > 0, fault);
    }

    /** After {@code n} questions all that reach this rule fail, as at the end of a quota. */
    public FaultPlan after(int n, Fault fault) {
        AtomicInteger left = new AtomicInteger(n);
        return when(question -> left.getAndUpdate(count -> Math.max(0, count - 1)) == 0, fault);
    }

    /** Every question about this radicado fails, of whatever kind. */
    public FaultPlan forRadicado(String radicado, Fault fault) {
        return when(question -> question.radicado().equals(radicado), fault);
    }

    /** Every question of this kind fails. */
    public FaultPlan forKind(Kind kind, Fault fault) {
        return when(question -> question.kind() == kind, fault);
    }

    public FaultPlan when(Predicate<Question> which, Fault fault) {
        return plus(question -> which.test(question) ? Optional.of(fault) : Optional.empty());
    }

    /**
     * A share of all questions fails, each with one of these faults. The draw depends on the seed, the kind, the
     * radicado, the page and how often that was asked, so it is the same whatever the order of arrival.
     *
     * @param share from 0 (none) to 1 (all)
     */
    public FaultPlan share(double share, long seed, Fault... faults) {
        List<Fault> choice = List.of(faults);
        return plus(question -> {
            SplittableRandom random = new SplittableRandom(seed ^ mark(question));
            return random.nextDouble() < share
                    ? Optional.of(choice.get(random.nextInt(choice.size())))
                    : Optional.empty();
        });
    }

    private static long mark(Question question) {
        long mark = question.radicado().hashCode();
        mark = mark * 31 + question.kind().ordinal();
        mark = mark * 1009 + question.pagina();
        return mark * 1_000_003 + question.nth();
    }

    Optional<Fault> decide(Question question) {
        return rules.stream()
                .map(rule -> rule.apply(question))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private FaultPlan plus(Function<Question, Optional<Fault>> rule) {
        List<Function<Question, Optional<Fault>>> all = new ArrayList<>(rules);
        all.add(rule);
        return new FaultPlan(all);
    }
}
