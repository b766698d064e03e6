package co.misprocesos.refresh.boundary;

import co.misprocesos.cpnu.entity.Documento;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The documents of an actuación as clients see them; {@code fechaCarga} is Bogotá's time without a zone. */
public record DocumentosAnswer(String status, List<Item> documentos) {

    /** @param id by which the document is asked for */
    public record Item(long id, String nombre, String descripcion, String tipo, String fechaCarga) {

        static Item of(Documento documento) {
            return new Item(
                    documento.idRegDocumento(),
                    documento.nombre(),
                    documento.descripcion(),
                    documento.tipo(),
                    documento.fechaCarga() == null
                            ? null
                            : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(documento.fechaCarga()));
        }
    }

    static DocumentosAnswer of(List<Documento> documentos) {
        return new DocumentosAnswer("OK", documentos.stream().map(Item::of).toList());
    }
}
