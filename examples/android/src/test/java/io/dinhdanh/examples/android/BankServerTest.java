package io.dinhdanh.examples.android;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.dinhdanh.nfc.reader.Octets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BankServerTest {

  private final AtomicReference<String> received = new AtomicReference<>("");
  private HttpServer http;
  private BankServer server;

  @BeforeEach
  void start() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.start();
    String host = InetAddress.getLoopbackAddress().getHostAddress();
    server = new BankServer("http://" + host + ":" + http.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    http.stop(0);
  }

  @Test
  void takesTheChallengeAndHandsOverTheDump() throws Exception {
    answer("/sessions", 201, "{\"session\":\"s-1\",\"challenge\":\"AQIDBAUGBwg=\"}");
    answer("/sessions/s-1/dump", 200, "{\"accepted\":true}");
    BankServer.Session session = server.begin();
    assertArrayEquals(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, session.challenge().bytes());
    assertFalse(session.toString().contains("s-1"));
    assertTrue(server.judge(session, "{\"dump\":\"Thẻ\"}"));
    assertEquals("{\"dump\":\"Thẻ\"}", received.get());
  }

  @Test
  void whatIsNoYesIsANo() throws Exception {
    answer("/sessions/s-1/dump", 200, "{\"verdict\":\"INVALID\"}");
    assertFalse(server.judge(new BankServer.Session("s-1", Octets.of(new byte[8])), "{}"));
  }

  @Test
  void aServerThatGivesNoChallengeIsNotUsed() {
    answer("/sessions", 201, "{\"session\":\"s-1\",\"challenge\":\"AQI=\"}");
    assertThrows(IOException.class, server::begin);
  }

  @Test
  void aChallengeThatIsNotBase64IsNotUsed() {
    answer("/sessions", 201, "{\"session\":\"s-1\",\"challenge\":\"%%\"}");
    assertThrows(IOException.class, server::begin);
  }

  @Test
  void aRefusalIsNoAnswer() {
    answer("/sessions", 503, "{\"refused\":\"too-many-sessions\"}");
    assertThrows(IOException.class, server::begin);
  }

  private void answer(String path, int status, String json) {
    http.createContext(
        path,
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          received.set(new String(body, StandardCharsets.UTF_8));
          byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }
}
