package io.dinhdanh.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.testing.HostileText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRefusalTest {

  private static final String CHECK =
      "{'id':'pa.path','title':{'en':'a','vi':'b'},'outcome':'PASSED','reason':'c','vi':'d',"
          + "'code':'e','data':{},'basis':'f','subject':null,'at':'2026-11-21T08:00:00Z',"
          + "'producer':'g'}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"at\":",
        "nguyenvana",
        "{} {}",
        "{}x",
        "{\"at\":\"a\",\"at\":\"b\"}",
        "{'at':1}",
        "{\"at\":NaN}",
        "[1,]",
        "// comment\n{}"
      })
  void refusesWhatIsNotJson(String text) {
    assertInstanceOf(JsonFault.NotJson.class, refused(text).fault());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertInstanceOf(JsonFault.NotJson.class, refused(bytes).fault());
  }

  @Test
  void saysWhereItStopsBeingJsonAndRepeatsNothing() {
    MalformedJsonException refused = refused("{\n \"name\": nguyenvana}");
    assertInstanceOf(JsonFault.NotJson.class, refused.fault());
    assertEquals(2, ((JsonFault.NotJson) refused.fault()).line());
    assertFalse(refused.sentence().en().contains("nguyen"));
    assertNull(refused.getCause());
    assertTrue(refused.sentence().vi().contains("dòng 2"));
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] invalidUtf8 = {'"', (byte) 0xc3, (byte) 0x28, '"'};
    assertInstanceOf(JsonFault.NotJson.class, refused(invalidUtf8).fault());
    byte[] invalidUtf32 = {0, 0, (byte) 0xfe, (byte) 0xff, 0x7f, 0, 0, 0};
    assertInstanceOf(JsonFault.NotJson.class, refused(invalidUtf32).fault());
  }

  @Test
  void refusesWhatIsTooDeepOrTooLarge() {
    String deep = HostileText.ofLength(100_000).replace('A', '[');
    assertInstanceOf(JsonFault.TooLarge.class, refused(deep).fault());
    String wide = "[" + HostileText.ofLength(300_000).replace("A", "1,") + "1]";
    assertInstanceOf(JsonFault.TooLarge.class, refused(wide).fault());
    String name = "{\"" + HostileText.ofLength(1000) + "\":1}";
    assertInstanceOf(JsonFault.TooLarge.class, refused(name).fault());
    String number = HostileText.ofLength(1000).replace('A', '7');
    assertInstanceOf(JsonFault.TooLarge.class, refused(number).fault());
    String text = "\"" + HostileText.ofLength(2_000_000) + "\"";
    assertInstanceOf(JsonFault.TooLarge.class, refused(text).fault());
    String spaces = HostileText.ofLength(5_000_000).replace('A', ' ') + "1";
    assertInstanceOf(JsonFault.TooLarge.class, refused(spaces).fault());
    byte[] bytes = spaces.getBytes(StandardCharsets.UTF_8);
    assertInstanceOf(JsonFault.TooLarge.class, refused(bytes).fault());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'pa.path'          | 'PATH'      | /id",
        "'pa.path'          | 7           | /id",
        "'pa.path'          | null        | /id",
        "{'en':'a','vi':'b'}| 'a'         | /title",
        "'en':'a',          |             | /title/en",
        "'vi':'b'           | 'vi':' '    | /title/vi",
        "'PASSED'           | 'passed'    | /outcome",
        "'PASSED'           | true        | /outcome",
        "'reason':'c',      |             | /reason",
        "'vi':'d'           | 'vi':[]     | /vi",
        "'code':'e'         | 'code':{}   | /code",
        "'data':{}          | 'data':[]   | /data",
        "'data':{}          | 'data':{'x':1} | /data",
        "'basis':'f'        | 'basis':1   | /basis",
        "'subject':null     | 'subject':'a'| /subject",
        "08:00:00Z          | 08:00       | /at",
        "'producer':'g'     | 'producer':null | /producer"
      })
  void saysWhichPartOfACheckIsWrong(String part, String instead, String pointer) {
    String wrong = CHECK.replace(part, instead == null ? "" : instead).replace('\'', '"');
    MalformedJsonException refused =
        assertThrows(MalformedJsonException.class, () -> EvidenceJson.CHECK.read(wrong));
    JsonFault.Unexpected fault = assertInstanceOf(JsonFault.Unexpected.class, refused.fault());
    assertEquals(pointer, fault.pointer());
    assertTrue(refused.sentence().en().contains(pointer));
    assertTrue(refused.sentence().vi().contains(fault.expected().vi()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                         | ``",
        "7                          | ``",
        "{}                         | /at",
        "{'checks':{}}              | /checks",
        "{'checks':[null]}          | /checks/0",
        "{'checks':[" + CHECK + ",3]} | /checks/1",
        "{'waived':['pa.com',null]} | /waived/1",
        "{'identity':[]}            | /identity",
        "{'identity':{'QR':[]}}     | /identity/QR",
        "{'identity':{'QR':{'name':5}}} | /identity/QR/name"
      })
  void saysWhichPartOfAReportIsWrong(String wrong, String pointer) {
    MalformedJsonException refused =
        assertThrows(
            MalformedJsonException.class, () -> EvidenceJson.REPORT.read(wrong.replace('\'', '"')));
    JsonFault.Unexpected fault = assertInstanceOf(JsonFault.Unexpected.class, refused.fault());
    assertEquals(pointer, fault.pointer());
  }

  @Test
  void leavesTroubleOfTheStreamAsItIs() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("unplugged");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
          }
        };
    IOException thrown = assertThrows(IOException.class, () -> Json.parse(broken));
    assertEquals("unplugged", thrown.getMessage());
  }

  private static MalformedJsonException refused(String text) {
    return assertThrows(MalformedJsonException.class, () -> Json.parse(text));
  }

  private static MalformedJsonException refused(byte[] bytes) {
    return assertThrows(
        MalformedJsonException.class, () -> Json.parse(new ByteArrayInputStream(bytes)));
  }
}
