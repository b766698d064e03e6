package co.misprocesos.court;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;

/**
 * The court that a newcomer plays with: some forty invented cases, always the same, and a way to make something happen
 * ({@link DemoControl}). Every other radicado is not published. What a person changes lasts until the court closes.
 */
public final class DemonstrationCourt {

    /** One public case, the one to begin with. */
    public static final String PLAIN = "11001400300120240012300";
    /** Two courts under one radicado, the second of them for enforcement. */
    public static final String TWO_INSTANCIAS = "11001400300220240023400";
    /** Only a private instancia. */
    public static final String PRIVATE = "11001400300320240034500";
    /** One public and one private instancia. */
    public static final String MIXED = "11001400300420240045600";
    /** A twin in TYBA without dates or actuaciones. */
    public static final String TYBA = "11001400300520240056700";
    /** 35 parties: the search cuts them after 20. */
    public static final String MANY_SUJETOS = "05001310300620240067800";
    /** 91 actuaciones on three pages. */
    public static final String LONG = "17001400300720230078900";
    /** A tutela before a criminal court. */
    public static final String TUTELA = "68001400900820260089000";
    /** Not published: the answer is an empty list. */
    public static final String UNPUBLISHED = "11001400300920240090100";

    private static final long SEED = 1886;
    private static final int OTHERS = 32;

    private DemonstrationCourt() {}

    /** Opens the demonstration on 127.0.0.1, port 0 for any that is free. */
    public static SimulatedCourt start(int port) {
        Map<CaseFixture, String> cases = cases();
        SimulatedCourt court = SimulatedCourt.start(port).publish(cases.keySet());
        Map<String, String> words = new LinkedHashMap<>();
        cases.forEach((fixture, word) -> words.put(fixture.radicado(), word));
        words.put(UNPUBLISHED, "No publicado: el despacho responde que no hay nada");
        court.serve("/demo", new DemoControl(court, words));
        return court;
    }

    /** Runs the demonstration alone; the only argument is the port, 8091 without one. */
    public static void main(String[] args) throws InterruptedException {
        SimulatedCourt court = start(args.length == 0 ? 8091 : Integer.parseInt(args[0]));
        System.out.println("Despacho de demostración: " + court.baseUri() + "  (casos: http://127.0.0.1:" + court.port()
                + "/demo)");
        new CountDownLatch(1).await();
    }

    private static Map<CaseFixture, String> cases() {
        Map<CaseFixture, String> cases = new LinkedHashMap<>();
        cases.put(plain(), "Un proceso corriente: empiece por este");
        cases.put(twoInstancias(), "Dos despachos con el mismo radicado");
        cases.put(CaseFixture.of(PRIVATE).asPrivado(), "Privado");
        cases.put(mixed(), "Una instancia pública y otra privada");
        cases.put(CaseFixture.of(TYBA).plusTyba(), "Con un gemelo en TYBA, sin fechas");
        cases.put(CaseFixture.of(MANY_SUJETOS).withSujetos(SeededCases.sujetos(35)), "35 sujetos procesales");
        cases.put(told(LONG, 90), "91 actuaciones, en tres páginas");
        cases.put(tutela(), "Tutela");
        SeededCases.many(OTHERS, SEED).forEach(fixture -> cases.put(fixture, word(fixture)));
        return cases;
    }

    private static CaseFixture plain() {
        return told(PLAIN, 6)
                .withDemandante("COOPERATIVA IMAGINARIA DEL COLIBRÍ")
                .withDemandado("BONIFACIO INVENTADO MUÑOZ");
    }

    private static CaseFixture twoInstancias() {
        return told(TWO_INSTANCIAS, 8)
                .plusInstancia(instancia -> Story.tell(
                        instancia
                                .withFechaProceso(LocalDate.of(2025, 8, 4))
                                .with(
                                        Dato.DESPACHO,
                                        "JUZGADO 012 CIVIL MUNICIPAL DE EJECUCIÓN DE SENTENCIAS DE BOGOTÁ ")
                                .with(Dato.COD_DESPACHO, "110014303012")
                                .with(Dato.UBICACION, "Otro juzgado"),
                        5,
                        new SplittableRandom(SEED)));
    }

    private static CaseFixture mixed() {
        return told(MIXED, 4).plusInstancia(instancia -> instancia.withPrivado(true));
    }

    private static CaseFixture tutela() {
        LocalDate decided = LocalDate.of(2026, 10, 21);
        return CaseFixture.of(TUTELA)
                .withDemandante("CLOTILDE QUIMERA ÁVILA")
                .withDemandado("SECRETARÍA IMAGINARIA DE SALUD")
                .plusActuacion(decided.minusDays(12), "Auto Admite y Avoca Tutela", "SE CORRE TRASLADO POR DOS DÍAS")
                .plusActuacion(decided, "Sentencia de Primera Instancia de Tutela", "Concede  el amparo ")
                .plusActuacion(decided, "Sentencia de Primera Instancia de Tutela", "Concede  el amparo ");
    }

    private static CaseFixture told(String radicado, int actuaciones) {
        return CaseFixture.of(radicado)
                .instancia(0, instancia -> Story.tell(instancia, actuaciones, new SplittableRandom(SEED)));
    }

    private static String word(CaseFixture fixture) {
        InstanciaFixture main = fixture.main();
        return main.dato(Dato.CLASE) + ", " + main.dato(Dato.DESPACHO).strip();
    }
}
