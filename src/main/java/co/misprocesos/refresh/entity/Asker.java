package co.misprocesos.refresh.entity;

/**
 * Who is behind a run.
 *
 * @param userId null for the timer and the cron call
 * @param address where the request came from; null for the timer
 * @param agent what the client calls itself; null when it doesn't
 */
public record Asker(Integer userId, String address, String agent) {

    public static final Asker SCHEDULER = new Asker(null, null, null);
}
