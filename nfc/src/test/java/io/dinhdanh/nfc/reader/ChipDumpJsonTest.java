package io.dinhdanh.nfc.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.nfc.AccessError.KeyKind;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.ReadError;
import io.dinhdanh.nfc.access.Access;
import io.dinhdanh.nfc.access.MappingEvidence;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.lds.ChipFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChipDumpJsonTest {

  private static final ChipDumpJson JSON = ChipDumpJson.INSTANCE;

  /** Any dump at all. */
  private static ChipDump random(Random random) throws ChipException {
    ChipFiles files = ChipFiles.empty();
    Map<ChipFile, FileState> notRead = new EnumMap<>(ChipFile.class);
    for (ChipFile file : ChipFile.values()) {
      switch (random.nextInt(3)) {
        case 0 -> files = files.with(file, bytes(random, 300));
        case 1 -> notRead.put(file, state(random));
        default -> {}
      }
    }
    return new ChipDump(
        files,
        notRead,
        access(random),
        random.nextBoolean() ? Optional.empty() : Optional.of(active(random)),
        random.nextBoolean() ? Optional.empty() : Optional.of(chip(random)),
        Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
        "test " + random.nextInt(),
        new ReadStatistics(random.nextInt(9), 1, random.nextInt(65_537), random.nextInt(99)));
  }

  private static FileState state(Random random) {
    FileState.Kind[] kinds = FileState.Kind.values();
    return new FileState(kinds[random.nextInt(kinds.length)], random.nextInt(0x10000));
  }

  private static Access access(Random random) {
    Access.Method[] methods = Access.Method.values();
    return new Access(
        methods[random.nextInt(3)],
        random.nextBoolean() ? Optional.empty() : Optional.of(KeyKind.CAN),
        random.nextBoolean() ? Optional.empty() : Optional.of("0.4.0.127"),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(
                new MappingEvidence(random.nextInt(32), bytes(random, 65), bytes(random, 32))));
  }

  private static ActiveAuthenticationRecord active(Random random) {
    return new ActiveAuthenticationRecord(
        Octets.of(bytes(random, 9)), Octets.of(bytes(random, 256)), random.nextInt(0x10000));
  }

  private static ChipAuthenticationRecord chip(Random random) {
    return new ChipAuthenticationRecord(
        "1.2." + random.nextInt(100),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextInt(0x10000),
        Octets.of(bytes(random, 65)),
        Octets.of(bytes(random, 40)),
        Octets.of(bytes(random, 40)));
  }

  private static byte[] bytes(Random random, int most) {
    byte[] bytes = new byte[random.nextInt(most)];
    random.nextBytes(bytes);
    return bytes;
  }

  @Test
  void comesBackEqual() throws Exception {
    Random random = new Random(3);
    for (int i = 0; i < 1_000; i++) {
      ChipDump dump = random(random);
      assertEquals(dump, JSON.read(JSON.write(dump)));
    }
  }

  @Test
  void holdsTheLargestDumpThatTheLimitsAllow() throws Exception {
    ChipFiles files = ChipFiles.empty();
    for (int number = 1; number <= 4; number++) {
      files = files.with(ChipFile.dataGroup(number), new byte[ReadLimits.MOST_FILE_BYTES]);
    }
    ChipDump dump = with(files);
    assertEquals(dump, JSON.read(JSON.write(dump)));
  }

  private static ChipDump with(ChipFiles files) {
    return new ChipDump(
        files,
        Map.of(),
        new Access(Access.Method.NONE, Optional.empty(), Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Instant.EPOCH,
        "test",
        new ReadStatistics(1, 1, 0, 0));
  }

  @Test
  void hasTheFieldsOfTheSchema() throws Exception {
    Path schema = Path.of(System.getProperty("dinhdanh.root"), "docs", "chip-dump.schema.json");
    JsonNode properties = new ObjectMapper().readTree(Files.readString(schema)).get("properties");
    ObjectNode tree = JSON.toTree(with(ChipFiles.empty()));
    tree.properties().forEach(e -> assertTrue(properties.has(e.getKey()), e.getKey()));
    assertEquals(properties.size(), tree.size());
    assertEquals(ChipDumpJson.SCHEMA, properties.at("/schema/const").asText());
    assertEquals(
        ChipFile.values().length,
        new ObjectMapper().readTree(Files.readString(schema)).at("/$defs/fileName/enum").size());
  }

  @Test
  void fitsTheSchemaDownToItsLastField() throws Exception {
    Path path = Path.of(System.getProperty("dinhdanh.root"), "docs", "chip-dump.schema.json");
    JsonNode schema = new ObjectMapper().readTree(Files.readString(path));
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      assertEquals(List.of(), SchemaWalk.faults(schema, JSON.toTree(random(random))));
    }
    ObjectNode wrong = JSON.toTree(with(ChipFiles.empty()));
    ((ObjectNode) wrong.get("access")).put("method", "GUESSED").put("another", 1);
    ((ObjectNode) wrong.get("statistics")).put("commands", -1).remove("links");
    assertEquals(4, SchemaWalk.faults(schema, wrong).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{}",
        "{\"schema\":\"dinhdanh.chip-dump/2\"}",
        "{\"schema\":\"dinhdanh.chip-dump/1\",\"files\":{\"DG1\":\"?\"}}",
        "{\"schema\":\"dinhdanh.chip-dump/1\",\"files\":[]}"
      })
  void refusesWhatIsNoDump(String text) {
    assertThrows(MalformedJsonException.class, () -> JSON.read(text));
  }

  @Test
  void liesInAFolderBesideItsFiles(@TempDir Path folder) throws Exception {
    ChipDump dump = random(new Random(4));
    DumpFolder.write(folder, dump);
    assertEquals(Optional.of(dump), DumpFolder.read(folder));
    assertEquals(dump.files(), ChipFolder.read(folder).files());
  }

  @Test
  void tellsAFolderWithoutADumpFromABrokenOne(@TempDir Path folder) throws Exception {
    assertFalse(DumpFolder.read(folder).isPresent());
    Files.writeString(folder.resolve(DumpFolder.NAME), "{\"name\":\"NGUYEN\"}");
    ChipException e = assertThrows(ChipException.class, () -> DumpFolder.read(folder));
    assertInstanceOf(ReadError.NotADump.class, e.error());
    assertFalse(String.valueOf(e.getMessage()).contains("NGUYEN"));
    Files.delete(folder.resolve(DumpFolder.NAME));
    Files.createDirectory(folder.resolve(DumpFolder.NAME));
    assertThrows(ChipException.class, () -> DumpFolder.read(folder));
  }

  @FuzzTest(maxDuration = "2m")
  void read(byte[] json) {
    try {
      ChipDump dump = JSON.read(new String(json, StandardCharsets.UTF_8));
      assertEquals(dump, JSON.read(JSON.write(dump)));
    } catch (MalformedJsonException e) {
      assertTrue(e.sentence().vi().length() > 3);
    }
  }
}
