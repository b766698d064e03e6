package co.misprocesos.refresh.control;

import co.misprocesos.refresh.entity.DocumentoDescargado;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A temporary file that nobody else sees and that is gone once it is closed, even by the end of the process. */
final class Spool implements AutoCloseable {

    private final FileChannel file;

    Spool() {
        try {
            Path path = Files.createTempFile("documento-", ".pdf");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    OutputStream sink() {
        return Channels.newOutputStream(file);
    }

    /** What was written, from its beginning. */
    DocumentoDescargado read(long length) {
        try {
            file.position(0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new DocumentoDescargado(Channels.newInputStream(file), length);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
