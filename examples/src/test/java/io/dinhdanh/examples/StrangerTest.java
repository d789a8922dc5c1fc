package io.dinhdanh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dinhdanh.core.json.Json;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What somebody meets who knows nothing of the command line: wrong words, wrong files, no files.
 */
class StrangerTest {

  @TempDir private Path folder;

  private final InputStream before = System.in;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @BeforeEach
  void wrongFiles() throws Exception {
    Files.createFile(folder.resolve("empty"));
    Files.write(folder.resolve("garbage"), new byte[] {(byte) 0xc3, 0x28, 7, (byte) 0xff, 0, 90});
    Files.createDirectory(folder.resolve("dir"));
    System.setIn(new ByteArrayInputStream(new byte[0]));
  }

  @AfterEach
  void putStandardInputBack() {
    System.setIn(before);
  }

  static Stream<CommandLine> everyCommand() {
    return under(new CommandLine(new Dinhdanh())).stream();
  }

  private static List<CommandLine> under(CommandLine command) {
    List<CommandLine> all = new ArrayList<>(List.of(command));
    command.getSubcommands().values().forEach(below -> all.addAll(under(below)));
    return all;
  }

  @ParameterizedTest
  @MethodSource("everyCommand")
  void helpIsToldOfEveryCommandAndNamesWhatItsOptionsTake(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    assertEquals(ExitCode.YES, run((spec.qualifiedName() + " --help").substring(9)));
    assertTrue(out.toString().startsWith("Usage: " + spec.qualifiedName()));
    assertEquals("", err.toString());
    for (OptionSpec option : spec.options()) {
      String label = option.paramLabel();
      assertTrue(
          option.typeInfo().isBoolean()
              || label.equals(label.toUpperCase(Locale.ROOT))
              || label.startsWith("virtual"),
          option.longestName() + " takes " + label);
      assertTrue(option.description().length > 0, option.longestName());
    }
  }

  @ParameterizedTest
  @MethodSource("everyCommand")
  void anUnknownOptionIsWrongUse(CommandLine command) {
    String line = (command.getCommandSpec().qualifiedName() + " --nonsense").substring(9);
    assertEquals(ExitCode.USAGE, run(line));
    assertEquals("", out.toString());
    assertTrue(err.toString().contains("--help"), err.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "account", "chip", "masterlist", "finger", "face", "qr", "mrz", "password"})
  void aGroupAloneOrWithAWrongNameSaysWhatThereIs(String group) {
    assertEquals(ExitCode.USAGE, run(group));
    assertTrue(err.toString().startsWith("Name a command: "), err.toString());
    assertEquals(ExitCode.USAGE, run((group + " hunter2").strip()));
    assertTrue(err.toString().startsWith("There is no such command. There are: "), err.toString());
    assertFalse(err.toString().contains("hunter2"), "what was typed may be a secret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chip verify . --at 2020 | a date is written as in 1990-12-31",
        "password check --policy vneid-2024 --born x | a date is written as in 1990-12-31",
        "face compare a b --fmr abc | a number is wanted",
        "face identify g a --limit x | a whole number is wanted",
        "finger evaluate . --dpi 10 | --dpi takes 100 to 4000.",
        "finger enroll g . --per-finger 0 | --per-finger is from 1.",
        "finger identify g f --limit 0 | --limit is from 1.",
        "qr read a.png --budget 0 | --budget is from 1.",
        "qr read a.png --budget abc | a whole number is wanted",
        "password check --policy vneid-2024 hunter2 | Arguments too many: 1.",
      })
  void whatIsWrongWithAValueIsSaidInPlainWords(String line, String words) {
    assertEquals(ExitCode.USAGE, run(line));
    assertTrue(err.toString().contains(words), err.toString());
    assertFalse(err.toString().contains("java"), err.toString());
    assertFalse(err.toString().contains("hunter2"), err.toString());
  }

  @Test
  void everyCheckThatCanBeWaivedIsNamed() {
    assertEquals(ExitCode.USAGE, run("chip verify . --waive nope"));
    assertTrue(err.toString().contains("chip.chip-authentication"), err.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chip verify IN",
        "chip verify --sod IN",
        "chip verify dir --anchors IN",
        "chip read --reader virtual --out OUT",
        "masterlist show IN",
        "account run IN",
        "face compare IN IN",
        "face quality IN",
        "face enroll gallery IN",
        "face evaluate IN",
        "face identify IN IN",
        "finger enroll gallery IN",
        "finger evaluate IN",
        "finger identify IN IN",
        "qr read IN",
      })
  void aFileThatCannotServeIsOneClearAnswer(String line) throws Exception {
    for (String name : new String[] {"absent", "empty", "garbage", "dir"}) {
      if (line.contains("OUT") && !name.equals("empty")) {
        continue;
      }
      String wrong = folder.resolve(name).toString();
      String full = line.replace("IN", wrong).replace("OUT", wrong + "/below");
      int code = run(full.replace("gallery", folder.resolve("g").toString()) + " --json");
      assertNotEquals(ExitCode.YES, code, full);
      assertNotEquals(ExitCode.USAGE, code, full + err);
      assertFalse(err.toString().contains("Exception"), full + err);
      assertFalse(err.toString().contains("not foreseen"), full + err);
      for (String answer : out.toString().lines().toList()) {
        assertTrue(Json.parse(answer).isObject(), full);
      }
      assertEquals(1, out.toString().lines().count(), full + out + err);
      assertTrue(
          err.toString().isEmpty() || line.contains("--anchors") || err.toString().contains(" / "),
          full + err);
    }
  }

  @Test
  void aFolderIsToldFromAFileThatIsNotThere() {
    assertEquals(ExitCode.CANNOT_TELL, run("account run " + folder.resolve("dir")));
    assertTrue(err.toString().contains("dir: it is a folder; a file is wanted"), err.toString());
    assertEquals(ExitCode.CANNOT_TELL, run("account run " + folder.resolve("absent")));
    assertTrue(err.toString().contains("absent: there is no such file"), err.toString());
    assertEquals(ExitCode.CANNOT_TELL, run("qr read " + folder.resolve("dir")));
    assertTrue(out.toString().contains("it is a folder"), out.toString());
    assertTrue(out.toString().contains("cần tệp, không phải thư mục"), out.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qr parse",
        "mrz parse",
        "password check --policy vneid-2024",
        "passcode check --policy strict"
      })
  void nothingOnStandardInputSaysWhatToDo(String line) throws Exception {
    assertEquals(ExitCode.CANNOT_TELL, run(line + " --json"));
    assertTrue(err.toString().startsWith("There is nothing on standard input. Type it"));
    JsonNode error = Json.parse(out.toString().strip()).path("error");
    assertEquals("nothing", error.path("code").asText());
    assertFalse(error.path("vi").asText().isEmpty());
  }

  @Test
  void aListThatCannotBeReadHasItsLineAmongTheOthers() throws Exception {
    String two = folder.resolve("garbage") + " " + folder.resolve("absent");
    assertEquals(ExitCode.CANNOT_TELL, run("masterlist show --json " + two));
    String[] lines = out.toString().split("\\R", -1);
    assertTrue(Json.parse(lines[0]).path("signature").isNull());
    assertEquals("not-trust-material", Json.parse(lines[0]).path("reason").asText());
    assertEquals("trust-file-unreadable", Json.parse(lines[1]).path("reason").asText());
    assertTrue(err.toString().contains("this is no master list"), err.toString());
  }

  @Test
  void whatIsKeptOfASessionIsForItsOwnerAlone() throws Exception {
    Path kept = folder.resolve("session.json");
    String read = "chip read --reader virtual --out " + folder.resolve("card");
    assertEquals(ExitCode.YES, run(read + " --session " + kept));
    if (kept.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
    }
    assertTrue(err.toString().contains("Reading the portrait / "), "progress in both languages");
    String verify = "chip verify " + folder.resolve("card") + " --session ";
    assertEquals(ExitCode.CANNOT_TELL, run(verify + folder.resolve("garbage") + " --json"));
    assertEquals(
        "not-a-session", Json.parse(out.toString().strip()).path("error").path("code").asText());
  }

  @Test
  void withoutPairsNoRateIsMadeUp() throws Exception {
    Files.writeString(folder.resolve("dir").resolve("a_1.png"), "no finger");
    assertEquals(ExitCode.CANNOT_TELL, run("finger evaluate " + folder.resolve("dir") + " --json"));
    JsonNode rates = Json.parse(out.toString().strip());
    assertEquals(1, rates.path("failedToEnrol").size());
    assertTrue(rates.path("eer").isNull());
    assertTrue(rates.path("rank1").isNull());
    assertEquals(ExitCode.CANNOT_TELL, run("finger evaluate " + folder.resolve("dir")));
    assertTrue(out.toString().contains("Nothing was measured"), out.toString());
    assertFalse(out.toString().contains("EER"), out.toString());
  }

  @Test
  void answersToSeveralFilesSayWhoseTheyAre() {
    String two = folder.resolve("garbage") + " " + folder.resolve("empty");
    assertEquals(ExitCode.CANNOT_TELL, run("qr read " + two));
    assertTrue(out.toString().contains("garbage: "), out.toString());
    assertTrue(out.toString().contains("empty: "), out.toString());
  }

  @Test
  void formsAreToldAsTheHelpSays() {
    assertEquals(ExitCode.YES, run("phone check 0912345678"));
    assertEquals("+84912345678, 0912345678", out.toString().strip());
    assertEquals(ExitCode.YES, run("number check 001190000007"));
    assertEquals("Hà Nội, Nữ (Female), 1990", out.toString().strip());
  }

  @Test
  void aScriptMayBeRunWithTheOptionThatEveryCommandHas() throws Exception {
    Path script = folder.resolve("script.json");
    Files.write(script, "[]".getBytes(StandardCharsets.UTF_8));
    assertEquals(ExitCode.YES, run("account run --json " + script));
  }

  private int run(String line) {
    out = new StringWriter();
    err = new StringWriter();
    String[] args = line.isBlank() ? new String[0] : line.strip().split(" ", -1);
    return Dinhdanh.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
