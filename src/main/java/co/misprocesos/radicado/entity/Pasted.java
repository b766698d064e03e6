package co.misprocesos.radicado.entity;

import java.util.Optional;
import java.util.function.Function;

/** One thing found in a pasted text: a number, or something with digits that is none. */
public sealed interface Pasted {

    /** What {@code onAccepted} makes of a number, or {@code onRefused} of a refusal. */
    <T> T fold(Function<? super Radicado, ? extends T> onAccepted, Function<? super Refused, ? extends T> onRefused);

    /** A number. */
    record Accepted(Radicado radicado) implements Pasted {
        @Override
        public <T> T fold(
                Function<? super Radicado, ? extends T> onAccepted, Function<? super Refused, ? extends T> onRefused) {
            return onAccepted.apply(radicado);
        }
    }

    /**
     * Something with digits that is no number.
     *
     * @param texto as pasted, without the white space around it; cut after {@value #LONGEST} characters with {@code …}
     * @param digits how many digits it has, cut or not
     * @param motivo a Spanish sentence with the digit count that says what may have happened and what to do; quotes nothing
     *     of the text but the proposal
     * @param proposal what may have been meant: to be offered, never to be assumed
     */
    record Refused(String texto, int digits, String motivo, Optional<Radicado> proposal) implements Pasted {
        static final int LONGEST = 200;

        public Refused {
            texto = cut(texto.strip());
        }

        private static String cut(String text) {
            return text.codePointCount(0, text.length()) <= LONGEST
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
        }

        @Override
        public <T> T fold(
                Function<? super Radicado, ? extends T> onAccepted, Function<? super Refused, ? extends T> onRefused) {
            return onRefused.apply(this);
        }
    }
}
