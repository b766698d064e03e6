package co.misprocesos.refresh.entity;

/** Who wants a run, which decides what is asked first and whether a young answer will do. */
public enum RunKind {
    /** A person asks for numbers. */
    CONSULTA(Worth.PERSONA),
    /** A person saves or links a case. */
    GUARDAR(Worth.PERSONA),
    /** A person presses the button. */
    ACTUALIZAR(Worth.PERSONA),
    /** A person brings many numbers at once. */
    IMPORTAR(Worth.PERSONA_MUCHOS),
    /** The timer or the cron call. */
    BARRIDO(Worth.BARRIDO);

    private static final int A_FEW = 20;

    private final Worth worth;

    RunKind(Worth worth) {
        this.worth = worth;
    }

    /** What a run of so many cases is worth: a person's big run doesn't keep others from a quick question. */
    public Worth worth(int cases) {
        return worth == Worth.PERSONA && cases > A_FEW ? Worth.PERSONA_MUCHOS : worth;
    }

    /** Whether an answer younger than REFRESH_FRESH_FOR serves without a new question: it does for people, never for a sweep. */
    public boolean acceptsFresh() {
        return this != BARRIDO;
    }
}
