package co.misprocesos.judicial.entity;

/**
 * The digests of an instance's actuaciones: enough to tell that something differs, not what.
 *
 * @param registros how many the court counts
 * @param primera of the newest page's contents, in whatever order
 * @param todas of all pages' contents, in whatever order; null while they were never read whole
 */
public record Huella(long registros, String primera, String todas) {

    /** Whether the court shows other actuaciones than before, as far as both were read. */
    public boolean differs(Huella before) {
        boolean wholeDiffers = todas != null && before.todas != null && !todas.equals(before.todas);
        return registros != before.registros || !primera.equals(before.primera) || wholeDiffers;
    }

    /** This one, with the whole list's digest of before where only the newest page was read and nothing differs. */
    Huella keeping(Huella before) {
        return todas == null && before != null && !differs(before) ? before : this;
    }
}
