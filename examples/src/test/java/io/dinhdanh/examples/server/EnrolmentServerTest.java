package io.dinhdanh.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.report.BankEvidence;
import io.dinhdanh.core.testing.TestClock;
import io.dinhdanh.nfc.access.RelayRequest;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipDumpJson;
import io.dinhdanh.nfc.reader.ChipReader;
import io.dinhdanh.nfc.reader.ReadLimits;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.reader.RelayRequestJson;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that judges what phones bring, and phones that lie to it. */
class EnrolmentServerTest {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final TestCard CARD = TestCard.issue(TestProfile.CCCD_2021, RANDOM);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int MOST_SESSIONS = 8;

  @TempDir private Path folder;

  private final TestClock clock = new TestClock("2026-03-03T02:00:00Z");
  private EnrolmentServer server;

  @BeforeAll
  static void warm() throws Exception {
    dump(CARD.link(), new byte[8]);
  }

  @BeforeEach
  void start() throws Exception {
    Enrolment enrolment =
        new Enrolment(
            TrustStoreReader.parse(CARD.anchors()).acceptingTestAnchors(),
            new EvidenceFolder(folder),
            MOST_SESSIONS,
            clock,
            RANDOM);
    server = EnrolmentServer.start(enrolment, 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void anHonestPhoneIsAcceptedAndTheEvidenceIsKept() throws Exception {
    JsonNode session = begin();
    JsonNode answer = send(session, dump(CARD.link(), challenge(session)), 200);
    assertTrue(answer.path("accepted").asBoolean(), answer::toString);
    assertEquals("VERIFIED", answer.path("verdict").asText());
    assertFalse(answer.path("copyWouldPass").asBoolean(true));
    Path kept = folder.resolve(answer.path("evidence").asText() + ".json");
    assertTrue(BankEvidence.holds(Files.readString(kept)));
  }

  @Test
  void aDumpOfYesterdayIsRefused() throws Exception {
    ChipDump earlier = dump(CARD.link(), challenge(begin()));
    JsonNode answer = send(begin(), earlier, 200);
    assertFalse(answer.path("accepted").asBoolean());
    assertEquals("chip.active-authentication", answer.path("failed").path(0).asText());
  }

  @Test
  void aClonedChipIsRefused() throws Exception {
    JsonNode session = begin();
    ChipLink clone = CARD.copied(RANDOM).build().link();
    JsonNode answer = send(session, dump(clone, challenge(session)), 200);
    assertFalse(answer.path("accepted").asBoolean());
    assertTrue(answer.path("copyWouldPass").asBoolean());
  }

  @Test
  void aPhoneThatLeavesTheProofOutIsNotAccepted() throws Exception {
    JsonNode session = begin();
    ObjectNode json = ChipDumpJson.INSTANCE.toTree(dump(CARD.link(), challenge(session)));
    json.putNull("activeAuthentication");
    JsonNode answer = post("/sessions/" + session.path("session").asText() + "/dump", json, 200);
    assertEquals("VERIFIED", answer.path("verdict").asText());
    assertTrue(answer.path("copyWouldPass").asBoolean());
    assertFalse(answer.path("accepted").asBoolean());
  }

  @Test
  void changedFilesAreRefused() throws Exception {
    Random random = new Random(7);
    for (String file : List.of("DG1", "DG2", "DG13", "DG15")) {
      JsonNode session = begin();
      ObjectNode json = ChipDumpJson.INSTANCE.toTree(dump(CARD.link(), challenge(session)));
      ObjectNode files = (ObjectNode) json.path("files");
      byte[] bytes = Base64.getDecoder().decode(files.path(file).asText());
      bytes[bytes.length - 1 - random.nextInt(20)] ^= 1;
      files.put(file, Base64.getEncoder().encodeToString(bytes));
      JsonNode answer = post("/sessions/" + session.path("session").asText() + "/dump", json, 200);
      assertEquals("INVALID", answer.path("verdict").asText(), file);
      assertFalse(answer.path("accepted").asBoolean());
    }
  }

  @Test
  void aSessionTakesOneAnswerAndNotForLong() throws Exception {
    JsonNode session = begin();
    ChipDump dump = dump(CARD.link(), challenge(session));
    send(session, dump, 200);
    send(session, dump, 404);
    JsonNode late = begin();
    clock.turn(Sessions.LIFE);
    send(late, dump, 404);
  }

  @Test
  void badCallersAreToldNoAndLearnNothing() throws Exception {
    assertEquals("no-such-place", post("/", "{}", 404).path("refused").asText());
    assertEquals(
        "no-such-place", post("/sessions/%2e%2e/dump", "{}", 404).path("refused").asText());
    assertEquals(
        "no-such-session", post("/sessions/unknown/dump", "{}", 404).path("refused").asText());
    String id = begin().path("session").asText();
    String secret = "{\"name\":\"Nguyễn Thị Thử\"";
    JsonNode answer = post("/sessions/" + id + "/dump", secret, 400);
    assertEquals("{\"refused\":\"not-a-dump\"}", Json.line(answer));
    String longest = " ".repeat(EnrolmentServer.LONGEST_BODY + 1);
    assertEquals(
        "too-long", post("/sessions/" + id + "/dump", longest, 413).path("refused").asText());
    HttpRequest get = HttpRequest.newBuilder(uri("/sessions")).GET().build();
    assertEquals(405, CLIENT.send(get, HttpResponse.BodyHandlers.ofString()).statusCode());
  }

  @Test
  void whatCannotBeKeptIsNotAccepted() throws Exception {
    Files.delete(folder);
    JsonNode session = begin();
    JsonNode answer = send(session, dump(CARD.link(), challenge(session)), 500);
    assertEquals("{\"refused\":\"evidence-not-kept\"}", Json.line(answer));
    Files.createDirectory(folder);
  }

  @Test
  void sessionsAreBoundedAndForgotten() throws Exception {
    for (int i = 0; i < MOST_SESSIONS; i++) {
      begin();
    }
    assertEquals("too-many-sessions", post("/sessions", "", 503).path("refused").asText());
    clock.turn(Sessions.LIFE);
    begin();
  }

  @Test
  void randomBytesNeverBreakIt() throws Exception {
    Random random = new Random(11);
    String whole = ChipDumpJson.INSTANCE.write(dump(CARD.link(), new byte[8]));
    for (int i = 0; i < 200; i++) {
      String id = begin().path("session").asText();
      int cut = random.nextInt(whole.length() - 100);
      String broken =
          whole.substring(0, cut) + (char) random.nextInt(128) + whole.substring(cut + 2);
      HttpResponse<String> answer = call("/sessions/" + id + "/dump", broken);
      assertTrue(List.of(200, 400, 422).contains(answer.statusCode()), answer::body);
      assertFalse(answer.statusCode() == 200 && answer.body().contains("\"accepted\":true"));
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertTrue(left.noneMatch(file -> file.toString().endsWith(".part")));
    }
  }

  /**
   * The whole way of Chip Authentication: DG14 first, the server's key, the reading, the answer.
   */
  private ChipDump relayed(JsonNode session, ChipLink first, ChipLink second) throws Exception {
    ChipDump keys = read(first, ReadPlan.of(ChipFile.COM, ChipFile.DG14));
    RelayRequest request =
        RelayRequestJson.INSTANCE.fromTree(
            Json.parse(key(session, keys.files().get(ChipFile.DG14).orElseThrow(), 201)));
    return read(second, ReadPlan.bank().withRelay(request));
  }

  @Test
  void chipAuthenticationWithTheServersKeyAloneShowsTheOriginal() throws Exception {
    JsonNode session = begin();
    ChipDump dump = relayed(session, CARD.link(), CARD.link());
    assertTrue(dump.chipAuthentication().orElseThrow().relayed());
    assertFalse(dump.activeAuthentication().isPresent());
    JsonNode answer = send(session, dump, 200);
    assertTrue(answer.path("accepted").asBoolean(), answer::toString);
    assertFalse(answer.path("copyWouldPass").asBoolean(true));
  }

  @Test
  void aRelayOfAnotherSessionOrAnotherChipIsRefused() throws Exception {
    JsonNode one = begin();
    JsonNode other = begin();
    ChipDump dump = relayed(one, CARD.link(), CARD.link());
    relayed(other, CARD.link(), CARD.link());
    JsonNode answer = send(other, dump, 200);
    assertFalse(answer.path("accepted").asBoolean());
    JsonNode cloned = begin();
    ChipLink clone = CARD.copied(RANDOM).build().link();
    answer = send(cloned, relayed(cloned, CARD.link(), clone), 200);
    assertFalse(answer.path("accepted").asBoolean());
  }

  @Test
  void aSessionMakesOneKeyAndOnlyForAKeyFile() throws Exception {
    JsonNode session = begin();
    assertEquals("{\"refused\":\"no-chip-authentication\"}", key(session, new byte[0], 422));
    assertEquals("{\"refused\":\"no-chip-authentication\"}", key(session, new byte[99], 422));
    byte[] tooLong = new byte[EnrolmentServer.LONGEST_KEY_FILE + 1];
    assertEquals("{\"refused\":\"too-long\"}", key(session, tooLong, 413));
    ChipDump dump = relayed(session, CARD.link(), CARD.link());
    byte[] dg14 = dump.files().get(ChipFile.DG14).orElseThrow();
    assertEquals("{\"refused\":\"no-such-session\"}", key(session, dg14, 404));
    JsonNode late = begin();
    clock.turn(Sessions.LIFE);
    assertEquals("{\"refused\":\"no-such-session\"}", key(late, dg14, 404));
  }

  private String key(JsonNode session, byte[] dg14, int status) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/sessions/" + session.path("session").asText() + "/key"))
            .POST(HttpRequest.BodyPublishers.ofByteArray(dg14))
            .build();
    HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(status, answer.statusCode(), answer.body());
    return answer.body();
  }

  private static ChipDump read(ChipLink link, ReadPlan plan) throws Exception {
    return new ChipReader(ReadLimits.usual(), Clock.systemUTC(), RANDOM)
        .begin(plan, List.of(CARD.can()), progress -> {})
        .readFrom(link);
  }

  private JsonNode begin() throws Exception {
    return post("/sessions", "", 201);
  }

  private static byte[] challenge(JsonNode session) {
    return Base64.getDecoder().decode(session.path("challenge").asText());
  }

  private static ChipDump dump(ChipLink link, byte[] challenge) throws Exception {
    return read(
        link, ReadPlan.bank().withoutChipAuthentication().withActiveAuthentication(challenge));
  }

  private JsonNode send(JsonNode session, ChipDump dump, int status) throws Exception {
    String path = "/sessions/" + session.path("session").asText() + "/dump";
    return post(path, ChipDumpJson.INSTANCE.toTree(dump), status);
  }

  private JsonNode post(String path, JsonNode body, int status) throws Exception {
    return post(path, Json.line(body), status);
  }

  private JsonNode post(String path, String body, int status) throws Exception {
    HttpResponse<String> answer = call(path, body);
    assertEquals(status, answer.statusCode(), answer.body());
    return Json.parse(answer.body());
  }

  private HttpResponse<String> call(String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(body)).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + server.port() + path);
  }
}
