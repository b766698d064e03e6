package co.misprocesos.court;

import co.misprocesos.court.CourtNames.Rama;
import co.misprocesos.court.CourtNames.Sede;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Invents any number of cases: the same seed tells the same cases. */
public final class SeededCases {

    private static final List<String> FIRMS = List.of(
            "COOPERATIVA IMAGINARIA DEL COLIBRÍ",
            "BANCO INVENTADO DEL ALTIPLANO S.A.",
            "INMOBILIARIA LA NUBE INEXISTENTE S.A.S.",
            "CONJUNTO RESIDENCIAL LOS ESPEJISMOS P.H.",
            "FERRETERÍA EL UNICORNIO LTDA");
    private static final List<String> PEOPLE = List.of(
            "ARACELY FICTICIA DE LA PEÑA",
            "BONIFACIO INVENTADO MUÑOZ",
            "CLOTILDE QUIMERA ÁVILA",
            "DAGOBERTO FÁBULA NIÑO",
            "EUFEMIA NADIE OLÓRTEGUI",
            "FULGENCIO SUPUESTO YÉPEZ");

    private SeededCases() {}

    /**
     * {@code n} cases with distinct radicados and ids, fit to be published together: mostly one public instancia,
     * some with a twin in TYBA (5 %), with a private sibling (3 %), or wholly private (2 %).
     */
    public static List<CaseFixture> many(int n, long seed) {
        Random random = new Random(seed);
        Set<Long> taken = new HashSet<>();
        List<CaseFixture> cases = new ArrayList<>();
        while (cases.size() < n) {
            String radicado = radicado(random);
            if (taken.add(InstanciaFixture.idBase(radicado))) {
                cases.add(invent(radicado, random));
            }
        }
        return cases;
    }

    /** Only the numbers of {@link #many}. */
    public static List<String> radicados(int n, long seed) {
        return many(n, seed).stream().map(CaseFixture::radicado).toList();
    }

    /** {@code n} parties: one claimant, the others sued. */
    public static List<SujetoFixture> sujetos(int n) {
        return IntStream.rangeClosed(1, n)
                .mapToObj(i -> i == 1
                        ? SujetoFixture.demandante(FIRMS.get(0))
                        : SujetoFixture.demandado(PEOPLE.get(i % PEOPLE.size()) + " " + i))
                .toList();
    }

    private static CaseFixture invent(String radicado, Random random) {
        CaseFixture invented = CaseFixture.of(radicado)
                .withDemandante(pick(FIRMS, random))
                .withDemandado(pick(PEOPLE, random))
                .instancia(0, instancia -> Story.tell(instancia, random.nextInt(9), random));
        int draw = random.nextInt(100);
        if (draw < 5) {
            return invented.plusTyba();
        }
        if (draw < 8) {
            return invented.plusInstancia(instancia -> instancia.withPrivado(true));
        }
        return draw < 10 ? invented.asPrivado() : invented;
    }

    private static String radicado(Random random) {
        Sede sede = Sede.values()[random.nextInt(Sede.OTHER.ordinal())];
        Rama rama = Rama.values()[random.nextInt(Rama.OTHER.ordinal())];
        return String.format(
                "%s%s%03d%d%05d00",
                sede.code, rama.code, 1 + random.nextInt(30), 2015 + random.nextInt(12), random.nextInt(100_000));
    }

    private static String pick(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }
}
