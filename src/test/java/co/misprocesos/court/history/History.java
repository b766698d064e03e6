package co.misprocesos.court.history;

import co.misprocesos.court.CaseFixture;
import java.util.List;

/**
 * The days of one case at the court, by a seed. Ask {@link #dawn} for a day's answers, then {@link #read} for what a
 * reading of them must tell; days that nobody reads add up.
 */
public final class History {

    private final Chance chance;
    private final Truth truth = new Truth();
    private final Scene scene;
    private final RowChanges rows;
    private final CaseChanges instancias;
    private final Noise noise;
    private CaseFixture shown;

    /** @param flickers whether blanks and removals may be taken back once they were read */
    public History(long seed, String radicado, boolean flickers) {
        chance = new Chance(seed);
        scene = new Scene(CaseFixture.of(radicado), chance, truth);
        rows = new RowChanges(scene, flickers);
        instancias = new CaseChanges(scene, rows, flickers);
        noise = new Noise(chance.random());
        begin();
        shown = scene.now();
    }

    private void begin() {
        for (int i = chance.between(0, 60); i > 0; i--) {
            scene.add(scene.now().main().idProceso(), rows.invent());
        }
        for (Runnable sibling : List.<Runnable>of(instancias::phantom, instancias::sibling, instancias::tyba)) {
            if (chance.in(25)) {
                sibling.run();
            }
        }
        if (chance.in(10)) {
            instancias.secrecy();
        }
    }

    /** What the court shows before the first day. */
    public CaseFixture shown() {
        return shown;
    }

    /** A day with changes. */
    public CaseFixture dawn() {
        scene.dawn();
        for (int i = chance.between(0, 4); i > 0; i--) {
            change();
        }
        return again();
    }

    /** A day on which only that happens which was put off until then. */
    public CaseFixture quietDawn() {
        scene.dawn();
        return again();
    }

    /** The same day's answers once more, in other clothes. */
    public CaseFixture again() {
        shown = noise.over(scene.now());
        return shown;
    }

    /** The seed's next yes or no. */
    public boolean in(int percent) {
        return chance.in(percent);
    }

    /** Whether a reading of the newest pages alone leaves no doubt today. */
    boolean mayBeReadInPart() {
        return truth.mayBeReadInPart(shown);
    }

    /** What a reading of today's answers must tell. */
    public List<Told> read() {
        return read(false);
    }

    List<Told> read(boolean newest) {
        List<Told> told = truth.read(shown, newest, scene.phantoms());
        scene.read();
        return told;
    }

    private void change() {
        int draw = chance.between(0, 99);
        if (draw < 35) {
            rows.add();
        } else if (draw < 40) {
            rows.twin();
        } else if (draw < 56) {
            rows.edit();
        } else if (draw < 60) {
            rows.reregister();
        } else if (draw < 66) {
            rows.blank();
        } else if (draw < 72) {
            rows.remove();
        } else if (draw < 75) {
            rows.repeat();
        } else {
            instancia(draw);
        }
    }

    private void instancia(int draw) {
        if (draw < 81) {
            instancias.facts();
        } else if (draw < 82) {
            instancias.fechaProceso();
        } else if (draw < 85) {
            instancias.despacho();
        } else if (draw < 89) {
            instancias.parties();
        } else if (draw < 90) {
            instancias.partiesVanish();
        } else if (draw < 94) {
            instancias.secrecy();
        } else if (draw < 96) {
            instancias.vanish();
        } else if (draw < 98) {
            instancias.sibling();
        } else if (draw < 99) {
            instancias.phantom();
        } else {
            instancias.tyba();
        }
    }
}
