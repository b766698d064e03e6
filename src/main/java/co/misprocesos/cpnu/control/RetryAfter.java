package co.misprocesos.cpnu.control;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long the source asks to be left alone (RFC 9110 section 10.2.3): seconds, or a date beside its own date. */
final class RetryAfter {

    private RetryAfter() {}

    /** Never negative; empty when absent or unreadable, for the wish is a courtesy only. */
    static Optional<Duration> of(HttpHeaders headers) {
        return headers.firstValue("Retry-After")
                .map(String::strip)
                .flatMap(wish -> wish.matches("\\d{1,9}")
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(wish)))
                        : headers.firstValue("Date").flatMap(now -> between(now, wish)));
    }

    private static Optional<Duration> between(String now, String then) {
        try {
            Duration wait = Duration.between(date(now), date(then));
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static ZonedDateTime date(String text) {
        return ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}
