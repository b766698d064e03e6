package co.misprocesos.judicial.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FantasmasTest extends ReadCase {

    @Test
    void whatAPhantomRepeatsIsToldOnceOfTheOriginal() {
        InstanciaLeida phantom = with(instance(1, FILING), List.of());
        read(phantom, instance(2, FILING));
        assertEquals(
                List.of("2 ACTUACION_NUEVA null null"),
                read(with(instance(1, FILING, AUTO), List.of()), instance(2, FILING, AUTO)));
        ActuacionLeida edited = row(2, DAY, "Auto admite", "Corregido");
        assertEquals(
                1,
                read(with(instance(1, FILING, edited), List.of()), instance(2, FILING, edited))
                        .size());
    }

    @Test
    void whatAPhantomShowsFirstIsToldOfItAndNotAgain() {
        read(with(instance(1, FILING), List.of()), instance(2, FILING));
        assertEquals(
                List.of("1 ACTUACION_NUEVA null null"),
                read(with(instance(1, FILING, AUTO), List.of()), instance(2, FILING)));
        assertEquals(List.of(), read(with(instance(1, FILING, AUTO), List.of()), instance(2, FILING, AUTO)));
    }

    @Test
    void phantomThatComesLaterHidesNothing() {
        read(instance(2, FILING));
        read(instance(2, FILING), with(instance(1, FILING, AUTO), List.of()));
        assertEquals(
                List.of("2 ACTUACION_NUEVA null null"),
                read(instance(2, FILING, AUTO), with(instance(1, FILING, AUTO), List.of())));
    }

    @Test
    void whatAnOriginalShowedWhenItOpenedIsNoNewsOfItsPhantom() {
        read(with(instance(1, FILING), List.of()), hidden(2));
        read(with(instance(1, FILING), List.of()), instance(2, FILING, AUTO));
        assertEquals(List.of(), read(with(instance(1, FILING, AUTO), List.of()), instance(2, FILING, AUTO)));
    }

    @Test
    void whatIsEnteredAgainIsNewsThoughAPhantomStillShowsIt() {
        InstanciaLeida phantom = with(instance(1, FILING, AUTO), List.of());
        read(phantom, instance(2, FILING, AUTO));
        read(phantom, instance(2, FILING));
        assertEquals(List.of("2 ACTUACION_RETIRADA null null"), read(phantom, instance(2, FILING)));
        assertEquals(List.of("2 ACTUACION_NUEVA null null"), read(phantom, instance(2, FILING, AUTO)));
    }

    @Test
    void whatOnlyAPhantomShowsIsToldToItsEnd() {
        read(with(instance(1, FILING), List.of()), instance(2, FILING));
        read(with(instance(1, FILING, AUTO), List.of()), instance(2, FILING));
        ActuacionLeida edited = row(2, DAY, "Auto admite", "Corregido");
        assertEquals(
                List.of("1 ACTUACION_MODIFICADA {\"anotacion\":\"Notifíquese\"} {\"anotacion\":\"Corregido\"}"),
                read(with(instance(1, FILING, edited), List.of()), instance(2, FILING)));
    }

    @Test
    void phantomStaysOneWhenTheOriginalMoves() {
        InstanciaLeida phantom = with(instance(1, FILING), List.of());
        read(phantom, instance(2, FILING));
        assertEquals(
                1,
                read(phantom, with(instance(2, FILING), Dato.DESPACHO, "JUZGADO 2"))
                        .size());
        assertEquals(
                List.of("2 ACTUACION_NUEVA null null"),
                read(
                        with(instance(1, FILING, AUTO), List.of()),
                        with(instance(2, FILING, AUTO), Dato.DESPACHO, "JUZGADO 2")));
        assertEquals(
                List.of("2 DESPACHO_CAMBIADO {\"despacho\":\"JUZGADO 2\"} {\"despacho\":\"JUZGADO 3\"}"),
                read(
                        with(with(instance(1, FILING, AUTO), Dato.DESPACHO, "JUZGADO 3"), List.of()),
                        with(instance(2, FILING, AUTO), Dato.DESPACHO, "JUZGADO 3")));
    }

    @Test
    void sameWordsInAnotherCourtAreNewsOfTheirOwn() {
        InstanciaLeida other = with(instance(2, FILING), Dato.DESPACHO, "TRIBUNAL");
        read(instance(1, FILING), other);
        assertEquals(
                List.of("1 ACTUACION_NUEVA null null", "2 ACTUACION_NUEVA null null"),
                read(instance(1, FILING, AUTO), with(instance(2, FILING, AUTO), Dato.DESPACHO, "TRIBUNAL")));
    }
}
