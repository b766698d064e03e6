package co.misprocesos.refresh.entity;

import java.io.InputStream;

/**
 * A whole PDF of the court.
 *
 * @param body to be closed by whoever reads it; nothing is left of it then
 * @param length in bytes
 */
public record DocumentoDescargado(InputStream body, long length) {}
