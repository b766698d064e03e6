package co.misprocesos.court;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Asks a court over real HTTP, as a client would. */
final class Asker {

    private final HttpClient http = HttpClient.newHttpClient();
    private final SimulatedCourt court;

    Asker(SimulatedCourt court) {
        this.court = court;
    }

    HttpResponse<String> search(String numero) throws IOException, InterruptedException {
        return get(searchPath(numero));
    }

    static String searchPath(String numero) {
        return "/Procesos/Consulta/NumeroRadicacion?numero=" + numero + "&SoloActivos=false&pagina=1";
    }

    /** @param path what follows {@code /api/v2} */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> getLater(String path) {
        return http.sendAsync(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** @param path from the root of the server */
    HttpResponse<String> fromRoot(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(court.baseUri().resolve(path)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** @param path from the root of the server */
    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(court.baseUri().resolve(path))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(court.baseUri() + path))
                .timeout(Duration.ofSeconds(20))
                .header("User-Agent", "court-test");
    }
}
