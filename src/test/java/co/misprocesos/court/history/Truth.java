package co.misprocesos.court.history;

import co.misprocesos.court.ActuacionFixture;
import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.InstanciaFixture;
import co.misprocesos.judicial.entity.TipoNovedad;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells what a reading of a case must tell. It compares nothing by content: the histories never give a number twice, so
 * it knows which actuación is which, and it is told which instances are phantoms.
 */
final class Truth {

    private static final int PAGE = 40;

    private final Map<Long, HeldInstancia> held = new HashMap<>();

    /**
     * The novedades of one reading.
     *
     * @param newest whether only the newest page of each list was read
     * @param phantoms the phantom instances with the sibling that each repeats
     */
    List<Told> read(CaseFixture shown, boolean newest, Map<Long, Long> phantoms) {
        boolean baseline = held.isEmpty();
        List<Told> told = new ArrayList<>();
        shown.instancias().stream()
                .sorted(Comparator.comparing(instancia -> phantoms.containsKey(instancia.idProceso())))
                .forEach(instancia -> {
                    HeldInstancia known = held.get(instancia.idProceso());
                    if (known == null) {
                        held.put(instancia.idProceso(), new HeldInstancia(instancia, !baseline));
                        if (!baseline) {
                            told.add(Told.of(TipoNovedad.INSTANCIA_NUEVA, instancia.idProceso()));
                        }
                    } else {
                        told.addAll(known.read(instancia));
                        told.addAll(rows(known, instancia, newest, phantoms));
                    }
                });
        return told;
    }

    private List<Told> rows(HeldInstancia known, InstanciaFixture shown, boolean newest, Map<Long, Long> phantoms) {
        if (shown.privado() || known.opensWith(shown)) {
            return List.of();
        }
        long id = shown.idProceso();
        List<ActuacionFixture> list = newest ? newest(shown.actuaciones()) : shown.actuaciones();
        boolean all = !newest && list.size() == shown.actuaciones().size();
        return known.rows().read(id, list, all, repeats(id, phantoms), copies(id, phantoms));
    }

    private Predicate<Set<List<String>>> copies(long id, Map<Long, Long> phantoms) {
        return said ->
                phantoms.containsKey(id) && held.get(phantoms.get(id)).rows().hasSaidAny(said);
    }

    private Predicate<List<String>> repeats(long id, Map<Long, Long> phantoms) {
        if (phantoms.containsKey(id)) {
            return key -> held.get(phantoms.get(id)).rows().hasKey(key);
        }
        return key -> phantoms.entrySet().stream()
                .filter(phantom -> phantom.getValue() == id && held.containsKey(phantom.getKey()))
                .anyMatch(phantom -> held.get(phantom.getKey()).rows().tells(key));
    }

    static List<ActuacionFixture> newest(List<ActuacionFixture> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt(ActuacionFixture::consActuacion).reversed())
                .limit(PAGE)
                .toList();
    }

    /** Whether the last reading of that instance left something to be seen again. */
    boolean doubts(long idProceso) {
        return held.containsKey(idProceso) && held.get(idProceso).doubts();
    }

    /** Whether every instance was read before and nothing is blank or gone that was not. */
    boolean mayBeReadInPart(CaseFixture shown) {
        return shown.instancias().stream().allMatch(instancia -> {
            HeldInstancia known = held.get(instancia.idProceso());
            return known != null && known.lacksNothingIn(instancia);
        });
    }

    /** Whether the actuación is known exactly as it stands now. */
    boolean knows(long idProceso, ActuacionFixture row) {
        return held(idProceso, row.consActuacion()).equals(Members.of(row));
    }

    boolean holds(long idProceso, int cons) {
        return !held(idProceso, cons).isEmpty();
    }

    private Map<String, String> held(long idProceso, int cons) {
        return held.containsKey(idProceso) ? held.get(idProceso).rows().held(cons) : Map.of();
    }
}
