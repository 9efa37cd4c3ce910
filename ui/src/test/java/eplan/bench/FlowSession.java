package eplan.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One person's browser window as far as the server sees it: sign-in, and the messages that Flow's client sends. There is no push
 * connection; what the server has to tell comes with the next answer.
 */
final class FlowSession {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MESSAGE = "application/json; charset=UTF-8";

    /** As often as the client does: {@code vaadin.heartbeat-interval}. A window that is not heard of is closed by the server. */
    private static final long BEAT = TimeUnit.SECONDS.toNanos(120);

    private final FlowHttp http;
    private final FlowTree tree = new FlowTree();
    private String csrfToken = "";
    private int ui;
    private int syncId;
    private int clientId;
    private int steps;
    private long beaten;

    FlowSession(HttpClient client, URI address) {
        this.http = new FlowHttp(client, address);
    }

    FlowTree tree() {
        return tree;
    }

    /** Nanoseconds from sending requests to having their whole answers, since it was last asked. */
    long taken() {
        return http.taken();
    }

    void signIn(String username, String password) {
        var answer = http.post("/login", FORM, "username=" + encoded(username) + "&password=" + encoded(password));
        String next = answer.headers().firstValue("Location").orElse("");
        must(
                answer.statusCode() == 302 && !next.contains("login"),
                "sign-in led to " + answer.statusCode() + " " + next);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Loads the page at the start of the application anew. @return what Flow answered last */
    String open() {
        must(ok(http.get("/")).contains("<body"), "no page");
        JsonNode config =
                JSON.readTree(ok(http.get("/?v-r=init&location=&query="))).path("appConfig");
        JsonNode uidl = config.path("uidl");
        ui = config.path("v-uiId").asInt(0);
        csrfToken = uidl.path("Vaadin-Security-Key").asString("");
        must(!csrfToken.isEmpty(), "no security key");
        tree.clear();
        steps = 0;
        beaten = System.nanoTime();
        read(uidl);
        return go("", "");
    }

    private static String ok(HttpResponse<String> response) {
        must(response.statusCode() == 200, "answered " + response.statusCode());
        return response.body();
    }

    /** To another place of the application. */
    String go(String route, String query) {
        return send(FlowCalls.navigation(route, query, steps++));
    }

    /** @param calls of {@link FlowCalls}, in one message */
    String send(ObjectNode... calls) {
        ObjectNode message = JSON.createObjectNode()
                .put("csrfToken", csrfToken)
                .put("syncId", syncId)
                .put("clientId", clientId);
        ArrayNode rpc = message.putArray("rpc");
        for (ObjectNode call : calls) {
            rpc.add(call);
        }
        String body = ok(http.post("/?v-r=uidl&v-uiId=" + ui, MESSAGE, message.toString()));
        JsonNode answer = JSON.readTree(body);
        must(answer.has("syncId"), "not an answer of Flow: " + start(body));
        JsonNode meta = answer.path("meta");
        must(
                !meta.has("appError") && !meta.has("sessionExpired") && !answer.has("resynchronize"),
                "Flow gave up: " + start(body));
        read(answer);
        return body;
    }

    /** Between two acts: says that the window is still there, when it is time to; not part of what an act takes. */
    void beat() {
        if (System.nanoTime() - beaten > BEAT) {
            ok(http.post("/?v-r=heartbeat&v-uiId=" + ui, "text/plain;charset=utf-8", ""));
            http.taken();
            beaten = System.nanoTime();
        }
    }

    private void read(JsonNode uidl) {
        syncId = uidl.path("syncId").asInt(syncId);
        clientId = uidl.path("clientId").asInt(clientId);
        tree.apply(uidl.path("changes"));
    }

    static String start(String body) {
        return body.substring(0, Math.min(300, body.length()));
    }

    static void must(boolean fine, String what) {
        if (!fine) {
            throw new IllegalStateException(what);
        }
    }
}
