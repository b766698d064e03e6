package co.misprocesos.radicado.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a radicado as its digits in a {@code varchar(23)}; null stays null. To be named by the attribute that wants it. */
@Converter
public class RadicadoConverter implements AttributeConverter<Radicado, String> {

    @Override
    public String convertToDatabaseColumn(Radicado radicado) {
        return radicado == null ? null : radicado.value();
    }

    /** @throws co.misprocesos.problem.entity.ProblemException when the column holds anything but a radicado */
    @Override
    public Radicado convertToEntityAttribute(String column) {
        return column == null ? null : new Radicado(column);
    }
}
