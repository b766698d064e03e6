package co.misprocesos.judicial.entity;

import java.time.Instant;

/** A case as a list shows it, whoever's list it is. */
public interface Listed {

    /** Of the row in its list. */
    int id();

    /** Null in an adopted row that has none. */
    String radicado();

    HechosMostrados hechos();

    Verificacion verificacion();

    /** When something that the list shows last changed. */
    Instant updatedAt();
}
