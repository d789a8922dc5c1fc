package io.dinhdanh.examples.android;

import com.fasterxml.jackson.databind.JsonNode;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.nfc.reader.Octets;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The bank's server, as the integrator's guide has it. Calls wait: never on the main thread. */
final class BankServer {

  private static final int CHALLENGE = 8;
  private static final int PATIENCE_MILLIS = 15_000;

  private final String address;

  /**
   * A server.
   *
   * @param address such as {@code https://bank.example/enrolment}
   */
  BankServer(String address) {
    this.address = address;
  }

  /**
   * What the server asks of one reading.
   *
   * @param id what the server calls it by, a secret of this phone
   * @param challenge eight bytes for the chip to answer
   */
  record Session(String id, Octets challenge) {

    /** The id is a secret. */
    @Override
    public String toString() {
      return "Session";
    }
  }

  /**
   * Asks for a challenge.
   *
   * @return the session
   * @throws IOException if the server cannot be reached or answers something else
   */
  Session begin() throws IOException {
    JsonNode answer = post("/sessions", new byte[0]);
    String id = answer.path("session").asText();
    byte[] challenge = challenge(answer.path("challenge").asText());
    if (id.isEmpty() || challenge.length != CHALLENGE) {
      throw new IOException("the server did not give a challenge");
    }
    return new Session(id, Octets.of(challenge));
  }

  /**
   * Hands over what was read. The server verifies everything again and decides.
   *
   * @param session in which it was read
   * @param dump as JSON
   * @return true if the server accepts the card
   * @throws IOException if the server cannot be reached or refuses to judge
   */
  boolean judge(Session session, String dump) throws IOException {
    byte[] body = dump.getBytes(StandardCharsets.UTF_8);
    return post("/sessions/" + session.id() + "/dump", body).path("accepted").asBoolean(false);
  }

  private static byte[] challenge(String text) throws IOException {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new IOException("the server's challenge is not Base64", e);
    }
  }

  private JsonNode post(String path, byte[] body) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(address + path).openConnection();
    try {
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      connection.setRequestProperty("Content-Type", "application/json; charset=utf-8");
      connection.setDoOutput(true);
      connection.setFixedLengthStreamingMode(body.length);
      try (OutputStream out = connection.getOutputStream()) {
        out.write(body);
      }
      return Json.parse(connection.getInputStream());
    } finally {
      connection.disconnect();
    }
  }
}
