package co.misprocesos.refresh.entity;

/** What a search's answer makes it worth to ask besides. */
public enum Look {
    /** Nothing: it shows nothing new. */
    NONE,
    /** Something moved, or may have without showing: the detail and the newest actuaciones. */
    NEWS,
    /** A first reading, or something seems blanked or removed: everything, now. */
    WHOLE,
    /** Everything, for nobody has looked for long; once nothing else waits. */
    DUE;

    /** Whether all pages are asked for. */
    public boolean isWhole() {
        return this == WHOLE || this == DUE;
    }
}
