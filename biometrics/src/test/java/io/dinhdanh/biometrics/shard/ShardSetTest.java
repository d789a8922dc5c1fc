package io.dinhdanh.biometrics.shard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.ScoreCalibration;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShardSetTest {

  private static final ShardSet SET =
      new ShardSet(
          ShardKind.FACE,
          Shards.SPACE.format(),
          new ScoreCalibration(
              "made-up people",
              List.of(
                  new ScoreCalibration.Point(1e-2, 0.4), new ScoreCalibration.Point(1e-4, 0.6))),
          List.of(new ShardSet.Shard("shard-0000", 5, 10), new ShardSet.Shard("b", 0, 0)));

  @TempDir private Path folder;

  @Test
  void survivesJson() throws BiometricsException {
    assertEquals(SET, ShardSet.parse(SET.json()));
    ShardSet bare = new ShardSet(SET.kind(), SET.format(), null, SET.shards());
    assertEquals(bare, ShardSet.parse(bare.json()));
    SET.writeTo(folder);
    SET.writeTo(folder);
    assertEquals(SET, ShardSet.in(folder));
    assertEquals(10, SET.size());
  }

  @Test
  void everyDamagedManifestIsRefusedInWords() {
    String json = SET.json();
    Random random = new Random(8);
    for (int i = 0; i < 5000; i++) {
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      int at = random.nextInt(bytes.length);
      bytes[at] = (byte) random.nextInt(128);
      String damaged = new String(bytes, 0, i % 3 == 0 ? at : bytes.length, StandardCharsets.UTF_8);
      try {
        assertTrue(ShardSet.parse(damaged).count() <= ShardSet.MOST);
      } catch (BiometricsException e) {
        assertEquals("manifest-unfit", e.error().reason().code());
      }
    }
  }

  @Test
  void whatIsNoManifestIsNamed() throws IOException {
    for (String json :
        List.of(
            "{}",
            "[]",
            "7",
            SET.json().replace("\"count\":2", "\"count\":3"),
            SET.json().replace("sha-256", "crc-32"),
            SET.json().replace("\"version\":1", "\"version\":2"),
            SET.json().replace("shard-0000", "../up"),
            SET.json().replace("FACE", "EAR"))) {
      assertEquals("manifest-unfit", code(json));
    }
    assertThrows(BiometricsException.class, () -> ShardSet.in(folder));
    Files.write(folder.resolve(ShardSet.FILE), new byte[(1 << 20) + 1]);
    assertThrows(BiometricsException.class, () -> ShardSet.in(folder));
  }

  private static String code(String json) {
    return assertThrows(BiometricsException.class, () -> ShardSet.parse(json))
        .error()
        .reason()
        .code();
  }

  @Test
  void anyLanguageFindsTheShard() throws GeneralSecurityException {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    for (int count : new int[] {1, 2, 7, 64, 4096}) {
      ShardHash hash = new ShardHash(count);
      for (int i = 0; i < 500; i++) {
        String id = "người-" + i;
        byte[] digest = sha.digest(id.getBytes(StandardCharsets.UTF_8));
        BigInteger first = new BigInteger(1, Arrays.copyOf(digest, 8));
        assertEquals(first.mod(BigInteger.valueOf(count)).intValue(), hash.shard(id));
      }
    }
  }

  @Test
  void shardsAreBounded() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ShardSet(ShardKind.FACE, SET.format(), null, List.of()));
    assertThrows(IllegalArgumentException.class, () -> new ShardPlan(ShardKind.FACE, 4097, null));
    assertThrows(IllegalArgumentException.class, () -> new ShardSet.Shard("A", 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new ShardSet.Shard("a", -1, 0));
  }

  @Test
  void ratesAreClaimedOnlyWhereMeasured() {
    ScoreCalibration calibration = java.util.Objects.requireNonNull(SET.calibration());
    assertEquals(1, calibration.falseMatchRateAtMost(0.39));
    assertEquals(1, calibration.falseMatchRateAtMost(Double.NaN));
    assertEquals(1e-2, calibration.falseMatchRateAtMost(0.4), 1e-12);
    assertEquals(1e-3, calibration.falseMatchRateAtMost(0.5), 1e-12);
    assertEquals(1e-4, calibration.falseMatchRateAtMost(0.6), 1e-12);
    assertEquals(1e-4, calibration.falseMatchRateAtMost(0.99), 1e-12);
  }
}
