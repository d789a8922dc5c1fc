package io.dinhdanh.examples.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.dinhdanh.core.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HTTP side of the example, on the loopback address: {@code POST /sessions} gives a challenge,
 * {@code POST /sessions/ID/key} takes DG14 as it stands and gives what Chip Authentication needs,
 * {@code POST /sessions/ID/dump} takes the chip's dump. TLS, callers' authentication and rates per
 * caller belong to what stands before it. Answers never repeat what came in.
 */
final class EnrolmentServer implements AutoCloseable {

  /** A dump with a portrait of 100 kB is about 200 kB in Base64. */
  static final int LONGEST_BODY = 2 << 20;

  /** DG14 holds a few keys. */
  static final int LONGEST_KEY_FILE = 16 << 10;

  private static final Pattern STEP = Pattern.compile("/sessions/([A-Za-z0-9_-]{1,64})/(key|dump)");
  private static final int THREADS = 4;
  private static final int WAITING = 64;

  private final HttpServer server;
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          THREADS, THREADS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING));
  private final Enrolment enrolment;

  private EnrolmentServer(Enrolment enrolment, int port) throws IOException {
    this.enrolment = enrolment;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  /** Starts a server; port 0 takes a free one. */
  static EnrolmentServer start(Enrolment enrolment, int port) throws IOException {
    EnrolmentServer started = new EnrolmentServer(enrolment, port);
    started.server.start();
    return started;
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, answer(exchange));
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Matcher step = STEP.matcher(path);
    if (!step.matches() && !path.equals("/sessions")) {
      return Answer.refusal(404, "no-such-place");
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      return Answer.refusal(405, "only-post");
    }
    return step.matches()
        ? step(step.group(1), step.group(2).equals("key"), exchange.getRequestBody())
        : enrolment.begin();
  }

  private Answer step(String session, boolean key, InputStream in) throws IOException {
    int longest = key ? LONGEST_KEY_FILE : LONGEST_BODY;
    // At most one byte more than is allowed, whatever the header says.
    byte[] body = in.readNBytes(longest + 1);
    if (body.length > longest) {
      return Answer.refusal(413, "too-long");
    }
    return key
        ? enrolment.agree(session, body)
        : enrolment.judge(session, new ByteArrayInputStream(body));
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    byte[] bytes = Json.line(answer.body()).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
