package co.misprocesos.radicado.boundary;

import co.misprocesos.radicado.entity.Pasted;
import co.misprocesos.radicado.entity.Radicado;

/** One thing found in a text; its members tell which kind it is. */
public sealed interface PiezaView {

    static PiezaView of(Pasted pasted) {
        return pasted.fold(Numero::of, Rechazo::of);
    }

    /**
     * A number.
     *
     * @param texto the number grouped by its parts, as one reads it aloud
     */
    record Numero(String texto, String radicado) implements PiezaView {

        private static PiezaView of(Radicado radicado) {
            String grouped = String.join(
                    "-",
                    radicado.municipio(),
                    radicado.entidad(),
                    radicado.especialidad(),
                    radicado.despacho(),
                    radicado.value().substring(12, 16),
                    radicado.consecutivo(),
                    radicado.instancia());
            return new Numero(grouped, radicado.value());
        }
    }

    /**
     * Something with digits that is no number.
     *
     * @param texto as pasted, cut when it is long
     * @param digitos how many digits it has
     * @param motivo a sentence that says what may have happened and what to do
     * @param propuesta the number that may have been meant; null when none is likely
     */
    record Rechazo(String texto, int digitos, String motivo, String propuesta) implements PiezaView {

        private static PiezaView of(Pasted.Refused refused) {
            return new Rechazo(
                    refused.texto(),
                    refused.digits(),
                    refused.motivo(),
                    refused.proposal().map(Radicado::value).orElse(null));
        }
    }
}
