package co.misprocesos.audit.entity;

import java.util.List;

/** The newest lines, and how many there are in all. */
public record LogPage(List<LogEntry> entries, long total) {

    public LogPage {
        entries = List.copyOf(entries);
    }
}
