package co.misprocesos.refresh.entity;

/** Who wants a run, which decides what is asked first and whether a young answer will do. */
public enum RunKind {
    /** A person asks for numbers. */
    CONSULTA(0, true),
    /** A person saves or links a case. */
    GUARDAR(0, true),
    /** A person presses the button. */
    ACTUALIZAR(0, false),
    /** A person brings many numbers at once. */
    IMPORTAR(1, true),
    /** The timer or the cron call. */
    BARRIDO(2, false);

    private static final int A_FEW = 20;

    private final int worth;
    private final boolean acceptsFresh;

    RunKind(int worth, boolean acceptsFresh) {
        this.worth = worth;
        this.acceptsFresh = acceptsFresh;
    }

    /** Lower goes first. */
    public int worth() {
        return worth;
    }

    /** The same for a run of so many cases: a person's big run doesn't keep others from a quick question. */
    public int worth(int cases) {
        return cases > A_FEW ? Math.max(worth, IMPORTAR.worth) : worth;
    }

    /** Whether an answer younger than REFRESH_FRESH_FOR serves without a new question. */
    public boolean acceptsFresh() {
        return acceptsFresh;
    }
}
