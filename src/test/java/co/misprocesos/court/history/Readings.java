package co.misprocesos.court.history;

import co.misprocesos.court.ActuacionFixture;
import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.InstanciaFixture;
import co.misprocesos.judicial.entity.ActuacionLeida;
import co.misprocesos.judicial.entity.Contenido;
import co.misprocesos.judicial.entity.Dato;
import co.misprocesos.judicial.entity.InstanciaLeida;
import co.misprocesos.judicial.entity.ListaLeida;
import co.misprocesos.judicial.entity.Sujeto;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A published case as a flawless reader hands it over, in whatever order. */
final class Readings {

    private Readings() {}

    static List<InstanciaLeida> of(CaseFixture fixture, boolean newest, Random order) {
        long principal = fixture.instancias().stream()
                .filter(instancia -> !instancia.privado())
                .max(Comparator.comparing(Readings::last).thenComparing(InstanciaFixture::idProceso))
                .orElse(fixture.main())
                .idProceso();
        List<InstanciaLeida> leidas = new ArrayList<>();
        fixture.instancias()
                .forEach(instancia -> leidas.add(
                        instancia.privado()
                                ? hidden(instancia, instancia.idProceso() == principal)
                                : open(instancia, instancia.idProceso() == principal, newest, order)));
        Collections.shuffle(leidas, order);
        return leidas;
    }

    private static LocalDate last(InstanciaFixture instancia) {
        return Optional.ofNullable(instancia.fechaUltimaActuacion()).orElse(LocalDate.MIN);
    }

    private static InstanciaLeida hidden(InstanciaFixture instancia, boolean principal) {
        return new InstanciaLeida(
                instancia.idProceso(),
                null,
                true,
                principal,
                Map.of(Dato.DESPACHO, Members.raw(instancia).get(Dato.DESPACHO)),
                Optional.empty(),
                Optional.empty());
    }

    private static InstanciaLeida open(InstanciaFixture instancia, boolean principal, boolean newest, Random order) {
        List<Sujeto> sujetos = new ArrayList<>(instancia.sujetos().stream()
                .map(sujeto -> new Sujeto(sujeto.tipoSujeto(), sujeto.nombre(), sujeto.emplazado()))
                .toList());
        Collections.shuffle(sujetos, order);
        List<ActuacionFixture> all = instancia.actuaciones();
        List<ActuacionLeida> rows = new ArrayList<>(
                (newest ? Truth.newest(all) : all).stream().map(Readings::leida).toList());
        Collections.shuffle(rows, order);
        return new InstanciaLeida(
                instancia.idProceso(),
                instancia.fechaUltimaActuacion(),
                false,
                principal,
                Members.raw(instancia),
                Optional.of(sujetos),
                Optional.of(new ListaLeida(rows, all.size())));
    }

    private static ActuacionLeida leida(ActuacionFixture row) {
        return new ActuacionLeida(
                row.consActuacion(),
                new Contenido(
                        row.fechaActuacion(),
                        row.actuacion(),
                        row.anotacion(),
                        row.fechaInicial(),
                        row.fechaFinal(),
                        row.fechaRegistro(),
                        row.conDocumentos()));
    }
}
