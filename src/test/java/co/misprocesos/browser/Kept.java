package co.misprocesos.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;

/** What the browser of a page keeps of ours: answers, files, and the small things of its storages. */
final class Kept {

    private static final String ADDRESSES =
            """
            async () => {
              const all = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys())
                .map(({url}) => url.replace(location.origin, ''))));
              return all.flat();
            }""";
    private static final String AGED =
            """
            async (days) => {
              const store = await caches.open('datos');
              for (const request of (await store.keys()).filter(({url}) => url.includes('/procesos/'))) {
                const answer = await store.match(request);
                const headers = {'Content-Type': 'application/json', 'X-Guardado-En': new Date(Date.now() - days * 86400000).toISOString()};
                await store.put(request, new Response(await answer.blob(), {headers}));
              }
            }""";
    private static final String PRIVATE =
            """
            async () => JSON.stringify({
              session: {...sessionStorage},
              local: Object.fromEntries(Object.entries(localStorage).filter(([key]) => key !== 'mp-salida-pendiente')),
              databases: (await indexedDB.databases()).map(({name}) => name),
              stores: (await caches.keys()).filter((name) => !name.startsWith('pagina-')),
              cookies: document.cookie,
            })""";

    private final Page page;

    Kept(Page page) {
        this.page = page;
    }

    /** What {@link #aside} says of a browser that keeps nothing of a person. */
    static final String NOTHING = "{\"session\":{},\"local\":{},\"databases\":[],\"stores\":[],\"cookies\":\"\"}";

    /** All that a script can find beside the page's own files, but for a log-out that waits for a connection. */
    String aside() {
        return (String) page.evaluate(PRIVATE);
    }

    /** The addresses of all that is kept. */
    @SuppressWarnings("unchecked")
    List<String> addresses() {
        return (List<String>) page.evaluate(ADDRESSES);
    }

    /** The addresses of the answers among them. */
    List<String> ofThePerson() {
        return addresses().stream()
                .filter(address -> address.startsWith("/api"))
                .toList();
    }

    /** The stores by their names. */
    @SuppressWarnings("unchecked")
    List<String> stores() {
        return (List<String>) page.evaluate("caches.keys()");
    }

    /** Waits until the worker is there and keeps answers whose addresses begin so. */
    void until(String... beginnings) {
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(this::addresses, addresses -> List.of(beginnings).stream()
                        .allMatch(beginning -> addresses.stream().anyMatch(address -> address.startsWith(beginning))));
    }

    /** Waits until the worker keeps the whole page: what one enters by is put last. */
    void untilWhole() {
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(this::addresses, all -> all.contains("/"));
    }

    /** Makes what is kept of single cases so many days older. */
    void age(int days) {
        page.evaluate(AGED, days);
    }
}
