package co.misprocesos.court;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * A document that the court publishes with an actuación: one with an odd number, two with an even one.
 *
 * @param idRegDocumento the same after its actuación was renumbered
 */
record DocumentFixture(
        long idRegDocumento,
        String radicado,
        long idProceso,
        long idRegActuacion,
        int idConexion,
        int consActuacion,
        String nombre,
        String descripcion,
        LocalDate fechaCarga) {

    /** All of an actuación, none when it has none. */
    static List<DocumentFixture> of(InstanciaFixture instancia, ActuacionFixture actuacion) {
        if (instancia.privado() || !actuacion.conDocumentos()) {
            return List.of();
        }
        int cons = actuacion.consActuacion();
        return IntStream.rangeClosed(1, 2 - cons % 2)
                .mapToObj(nth -> new DocumentFixture(
                        id(instancia.idProceso() + "/" + cons + "/" + nth),
                        instancia.radicado(),
                        instancia.idProceso(),
                        actuacion.idRegActuacion(),
                        instancia.idConexion(),
                        cons,
                        String.format("%03d Documento inventado %d.pdf", cons % 1000, nth),
                        actuacion.actuacion().strip(),
                        actuacion.fechaRegistro()))
                .toList();
    }

    private static long id(String of) {
        CRC32 crc = new CRC32();
        crc.update(of.getBytes(StandardCharsets.US_ASCII));
        return 3_000_000_000L + crc.getValue();
    }

    /** A page that says which document it is. */
    String pdf() {
        String drawing = "BT /F1 18 Tf 72 720 Td (Documento inventado " + idRegDocumento + ") Tj ET";
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + drawing.length() + " >>\nstream\n" + drawing + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int at = 0; at < objects.size(); at++) {
            places.append(String.format("%010d 00000 n \n", pdf.length()));
            pdf.append(at + 1).append(" 0 obj\n").append(objects.get(at)).append("\nendobj\n");
        }
        int table = pdf.length();
        return pdf.append("xref\n0 6\n")
                .append(places)
                .append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n")
                .toString();
    }
}
