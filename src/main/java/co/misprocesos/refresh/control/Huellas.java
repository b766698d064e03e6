package co.misprocesos.refresh.control;

import co.misprocesos.cpnu.entity.Actuacion;
import co.misprocesos.judicial.entity.Huella;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Digests of actuaciones: by content and without an order, never by the source's own ids, which move (CPNU facts 4.3). */
final class Huellas {

    private static final int PAGE = 40;
    private static final int BYTES = 16;

    private Huellas() {}

    /** Of a list that was read whole. */
    static Huella whole(List<Actuacion> all) {
        return new Huella(all.size(), digest(all.subList(0, Math.min(PAGE, all.size()))), digest(all));
    }

    /**
     * Of the newest page.
     *
     * @param records how many the court counts in all
     */
    static Huella newest(List<Actuacion> page, long records) {
        return new Huella(records, digest(page), null);
    }

    private static String digest(List<Actuacion> actuaciones) {
        String text = actuaciones.stream().map(Huellas::content).sorted().collect(Collectors.joining("\u001e"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    private static String content(Actuacion row) {
        return Stream.of(
                        row.fechaActuacion(),
                        row.actuacion(),
                        row.anotacion(),
                        row.fechaInicial(),
                        row.fechaFinal(),
                        row.fechaRegistro(),
                        row.conDocumentos())
                .map(value -> String.valueOf(value).strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\u001f"));
    }
}
