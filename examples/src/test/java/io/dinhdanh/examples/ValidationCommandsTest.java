package io.dinhdanh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import io.dinhdanh.core.json.Json;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on what is printed, typed and chosen. */
class ValidationCommandsTest {

  private static final String CARD =
      "079195123654||Quách Thoại Vy|07031995|Nữ|Thôn Mây|15082024||||";
  private static final Map<EncodeHintType, ?> UTF_8 = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");

  private final InputStream before = System.in;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @AfterEach
  void putStandardInputBack() {
    System.setIn(before);
  }

  @Test
  void everyPasswordIsOneLineAndNoneIsShown() throws Exception {
    type("Matkhau@123\nabc\n");
    assertEquals(ExitCode.NO, run("password check --policy vneid-2024 --json"));
    String[] lines = out.toString().split("\\R", -1);
    JsonNode first = Json.parse(lines[0]);
    assertTrue(first.path("accepted").asBoolean());
    assertEquals("WEAK", first.path("strength").asText());
    assertEquals(4, Json.parse(lines[1]).path("violations").size());
    assertFalse((out.toString() + err).contains("Matkhau@123"));
  }

  @Test
  void whatIsKnownOfThePersonRefusesByNist() throws Exception {
    type("zmqthoaivyzmqwrt\n");
    assertEquals(ExitCode.NO, run("password check --policy nist-63b4 --name ThoaiVy --json"));
    JsonNode violation = Json.parse(out.toString().trim()).path("violations").path(0);
    assertEquals("personal-word", violation.path("code").asText());
  }

  @Test
  void passcodesAreExaminedByEitherPolicy() {
    type("123456\n");
    assertEquals(ExitCode.YES, run("passcode check --policy vneid --json"));
    type("123456\n");
    assertEquals(ExitCode.NO, run("passcode check --policy strict"));
    type("123456\n");
    assertEquals(ExitCode.YES, run("passcode check --policy vneid-2024"));
    type("070395\n");
    assertEquals(ExitCode.NO, run("passcode check --policy nist-63b4 --born 1995-03-07"));
    assertEquals(ExitCode.USAGE, run("passcode check --policy none"));
  }

  @Test
  void aCardsTextIsReadAndAnotherCodeRefused() throws Exception {
    type("079195123654||Quách Thoại Vy|07031995|Nữ|Thôn Mây|15082024||||\nhttps://a.vn\n");
    assertEquals(ExitCode.NO, run("qr parse --json"));
    String[] lines = out.toString().split("\\R", -1);
    JsonNode card = Json.parse(lines[0]).path("card");
    assertEquals("CAN_CUOC", card.path("kind").asText());
    assertEquals("1995-03-07", card.path("born").asText());
    assertEquals("2035-03-07", card.path("expiryCandidates").path(0).asText());
    assertEquals("qr-url", Json.parse(lines[1]).path("reason").asText());
  }

  @Test
  void numbersPhonesAndZonesAreChecked() throws Exception {
    assertEquals(ExitCode.YES, run("number check 079195123654 --json"));
    assertEquals(ExitCode.NO, run("number check 003195123654"));
    assertEquals(ExitCode.YES, run("phone check 0912345678"));
    assertEquals(ExitCode.NO, run("phone check 01662345678"));
    assertEquals(ExitCode.YES, run("phone check 01662345678 --migrate"));
    type("IDVNM1951106540O79195110654<<0\n9503076F3503074VNM<<<<<<<<<<<6\nQUACH<<THOAI<VY");
    out.getBuffer().setLength(0);
    assertEquals(ExitCode.YES, run("mrz parse --json"));
    assertEquals(2, Json.parse(out.toString().trim()).path("repairs").size());
  }

  @Test
  void aZoneMayHaveBlankLinesInIt() throws Exception {
    String zone = "IDVNM1951106540079195110654<<0\n\n9503076F3503074VNM<<<<<<<<<<<6\n\n";
    type(zone + "QUACH<<THOAI<VY<<<<<<<<<<<<<<<\n");
    assertEquals(ExitCode.YES, run("mrz parse --json"));
    assertEquals("079195110654", Json.parse(out.toString().trim()).path("number").asText());
  }

  @Test
  void twoZonesAreTwoAnswers() throws Exception {
    String zone = "IDVNM1951106540079195110654<<0\n9503076F3503074VNM<<<<<<<<<<<6\n";
    type(zone + "QUACH<<THOAI<VY\n\nnot a zone\n");
    assertEquals(ExitCode.NO, run("mrz parse --json"));
    assertEquals(2, out.toString().trim().split("\\R", -1).length);
  }

  @Test
  void photographsAreRead(@TempDir Path folder) throws Exception {
    Path card = picture(folder, "card.png", CARD);
    assertEquals(ExitCode.YES, run("qr read --profile card --json " + card));
    JsonNode answer = Json.parse(out.toString().trim());
    assertEquals(card.toString(), answer.path("file").asText());
    assertTrue(answer.path("decoded").asBoolean());
    assertEquals(CARD, answer.path("text").asText());
    assertEquals("PLAIN", answer.path("stage").asText());
    assertTrue(answer.path("elapsedMicros").asLong() > 0);
    assertTrue(answer.path("reason").isNull());
    assertEquals("079195123654", answer.path("card").path("number").asText());
  }

  @Test
  void otherCodesAreReadWithoutACard(@TempDir Path folder) throws Exception {
    Path other = picture(folder, "other.bmp", "https://a.vn");
    assertEquals(ExitCode.NO, run("qr read --profile card " + other));
    out.getBuffer().setLength(0);
    assertEquals(ExitCode.YES, run("qr read --json " + other));
    JsonNode answer = Json.parse(out.toString().trim());
    assertEquals("https://a.vn", answer.path("text").asText());
    assertEquals("qr-url", answer.path("reason").asText());
    assertTrue(answer.path("card").isNull());
  }

  @Test
  void picturesWithoutACodeAndBrokenFilesAreTold(@TempDir Path folder) throws Exception {
    BufferedImage white = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
    Path empty = folder.resolve("empty.png");
    ImageIO.write(white, "png", empty.toFile());
    Path broken = Files.write(folder.resolve("broken.png"), new byte[] {1, 2, 3});
    byte[] png = Files.readAllBytes(empty);
    Path cut = Files.write(folder.resolve("cut.png"), Arrays.copyOf(png, 40));
    assertEquals(ExitCode.CANNOT_TELL, run("qr read " + broken));
    assertEquals(ExitCode.NO, run("qr read --json " + empty + " " + broken + " " + cut + " none"));
    String[] lines = out.toString().trim().split("\\R", -1);
    String[] reasons = {"no-finder", "unreadable", "unreadable", "unreadable"};
    int last = lines.length - 4;
    for (int i = 0; i < 4; i++) {
      JsonNode answer = Json.parse(lines[last + i]);
      assertEquals(reasons[i], answer.path("reason").asText());
      assertFalse(answer.path("decoded").asBoolean());
    }
    assertEquals(ExitCode.USAGE, run("qr read"));
    assertEquals(ExitCode.USAGE, run("qr read --profile none x.png"));
  }

  @Test
  void nothingToReadCannotTell() {
    for (String line :
        new String[] {"qr parse", "mrz parse", "password check --policy vneid-2024"}) {
      type("");
      assertEquals(ExitCode.CANNOT_TELL, run(line));
    }
  }

  private static Path picture(Path folder, String name, String text) throws Exception {
    BitMatrix code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 300, 300, UTF_8);
    BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 300 * 300; i++) {
      image.setRGB(i % 300, i / 300, code.get(i % 300, i / 300) ? 0x202020 : 0xE0E0E0);
    }
    Path file = folder.resolve(name);
    assertTrue(ImageIO.write(image, name.substring(name.indexOf('.') + 1), file.toFile()));
    return file;
  }

  /** The keys of each answer are a contract: tests and other programs read them by name. */
  @Test
  void answersHaveTheKeysOfTheContract() throws Exception {
    type(CARD.replace("||||", "|079195000001|||") + "\n");
    run("qr parse --json");
    JsonNode parsed = answer();
    assertEquals("[card, decoded, elapsedMicros, file, reason, stage, text]", keys(parsed));
    assertEquals(
        "[address, born, expiryCandidates, extras, issued, kind, name, number, oldNumber, sex,"
            + " warnings]",
        keys(parsed.path("card")));
    JsonNode warning = parsed.path("card").path("warnings").path(0);
    assertEquals("[code, en, grade, vi]", keys(warning));
    assertEquals("NOTE", warning.path("grade").asText());
    type("https://example.vn\n");
    run("qr parse --json");
    assertEquals(keys(parsed), keys(answer()));
    type("Abc\n");
    run("password check --policy vneid-2024 --json");
    JsonNode password = answer();
    assertEquals("[accepted, strength, violations]", keys(password));
    assertEquals("[code, en, vi]", keys(password.path("violations").path(0)));
    type("12\n");
    run("passcode check --policy strict --json");
    assertEquals(keys(password), keys(answer()));
    run("number check 079195123654 --json");
    assertEquals("[accepted, birthYear, place, reason, sex]", keys(answer()));
    run("phone check 0912345678 --json");
    assertEquals("[accepted, e164, migrated, national, reason]", keys(answer()));
  }

  private JsonNode answer() throws Exception {
    String[] lines = out.toString().trim().split("\\R", -1);
    return Json.parse(lines[lines.length - 1]);
  }

  private static String keys(JsonNode tree) {
    TreeSet<String> keys = new TreeSet<>();
    tree.fieldNames().forEachRemaining(keys::add);
    return keys.toString();
  }

  private static void type(String text) {
    System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private int run(String line) {
    return Dinhdanh.run(
        new PrintWriter(out, true), new PrintWriter(err, true), line.split(" ", -1));
  }
}
