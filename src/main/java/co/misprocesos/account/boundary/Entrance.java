package co.misprocesos.account.boundary;

import java.util.Set;

/** How a path may be entered. */
enum Entrance {
    /** By anybody; a bearer is not looked at, so that a stale one does no harm. */
    OPEN,
    /** By the scheduler alone. */
    CRON,
    /** By the scheduler and by people: each sees their own runs. */
    RUNS,
    /** By people. */
    PEOPLE;

    private static final Set<String> OPEN_RESOURCES = Set.of("/api/auth/login", "/api/auth/register");

    /** @param path inside the application, decoded, beginning with a slash */
    static Entrance of(String method, String path) {
        if (!isUnder(path, "/api") || OPEN_RESOURCES.contains(path) || isLeaving(method, path)) {
            return OPEN;
        }
        if (isUnder(path, "/api/cron")) {
            return CRON;
        }
        return isUnder(path, "/api/refreshes") ? RUNS : PEOPLE;
    }

    /** A session that ended may be left too. */
    private static boolean isLeaving(String method, String path) {
        return method.equals("DELETE") && path.equals("/api/auth/session");
    }

    private static boolean isUnder(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
