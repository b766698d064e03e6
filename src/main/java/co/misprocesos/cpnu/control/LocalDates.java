package co.misprocesos.cpnu.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Bogotá's dates as the source writes them: no zone, a fraction of any length, or no time at all (CPNU facts 2.3, 2.8). */
final class LocalDates {

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalEnd()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private LocalDates() {}

    /** Empty when it is no date, or carries a zone: shifting it could name the day before. */
    static Optional<LocalDateTime> parse(String text) {
        try {
            TemporalAccessor read = FORM.parseBest(text, LocalDateTime::from, LocalDate::from);
            return Optional.of(read instanceof LocalDate date ? date.atStartOfDay() : LocalDateTime.from(read));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
