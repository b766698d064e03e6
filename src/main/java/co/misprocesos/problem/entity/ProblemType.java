package co.misprocesos.problem.entity;

import java.net.URI;

/** The catalogue of everything that can go wrong with a request: one slug, one status, one title each. */
public enum ProblemType {
    INVALID("solicitud-invalida", 400, "La solicitud no es válida"),
    UNAUTHENTICATED("sin-autenticar", 401, "Hace falta iniciar sesión"),
    FORBIDDEN("sin-permiso", 403, "No tiene permiso para esto"),
    NOT_FOUND("no-encontrado", 404, "No se encontró"),
    METHOD_NOT_ALLOWED("metodo-no-permitido", 405, "Este recurso no admite ese método"),
    NOT_ACCEPTABLE("formato-no-disponible", 406, "La respuesta no existe en el formato pedido"),
    CONFLICT("conflicto", 409, "Ya existe"),
    TOO_LARGE("demasiado-grande", 413, "La solicitud es demasiado grande"),
    UNSUPPORTED("formato-no-admitido", 415, "El formato de la solicitud no se admite"),
    TOO_MANY("demasiados-intentos", 429, "Demasiados intentos"),
    INTERNAL("error-interno", 500, "Ocurrió un error inesperado"),
    BAD_ANSWER("respuesta-no-valida", 502, "La Rama Judicial respondió de una forma inesperada"),
    UNAVAILABLE("no-disponible", 503, "El servicio no está disponible en este momento");

    private final String slug;
    private final int status;
    private final String title;

    ProblemType(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    /** The identifier of RFC 9457 section 3.1.1; relative, so that it holds wherever the product is installed. */
    public URI uri() {
        return URI.create("/problemas/" + slug);
    }

    /** The HTTP status code. */
    public int status() {
        return status;
    }

    /** A short Spanish sentence, the same for every occurrence. */
    public String title() {
        return title;
    }

    /** The entry for a status code; what the catalogue lacks is {@link #INVALID} below 500 and {@link #INTERNAL} above. */
    public static ProblemType of(int status) {
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status < 500 ? INVALID : INTERNAL;
    }
}
