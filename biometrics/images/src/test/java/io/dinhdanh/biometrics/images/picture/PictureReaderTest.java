package io.dinhdanh.biometrics.images.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.picture.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {

  private static BufferedImage flag(int type) {
    BufferedImage image = new BufferedImage(48, 32, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, 48, 32);
    graphics.setColor(Color.YELLOW);
    graphics.fillRect(0, 0, 24, 16);
    graphics.dispose();
    return image;
  }

  private static byte[] encoded(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, format, out), format);
    return out.toByteArray();
  }

  private static String codeOf(byte[] bytes) {
    return assertThrows(BiometricsException.class, () -> PictureReader.read(bytes))
        .error()
        .reason()
        .code();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "bmp", "jpeg2000"})
  void readsTheUsualKinds(String format) throws IOException, BiometricsException {
    Picture picture = PictureReader.read(encoded(flag(BufferedImage.TYPE_3BYTE_BGR), format));
    assertEquals(48, picture.width());
    assertEquals(32, picture.height());
    assertEquals(255, picture.sample(40, 24, 0), 12);
    assertEquals(0, picture.sample(40, 24, 1), 12);
    assertEquals(255, picture.sample(8, 8, 1), 12);
  }

  @Test
  void keepsTheTonesOfGrayImages() throws IOException, BiometricsException {
    BufferedImage image = new BufferedImage(256, 1, BufferedImage.TYPE_BYTE_GRAY);
    for (int x = 0; x < 256; x++) {
      image.getRaster().setSample(x, 0, 0, x);
    }
    Picture picture = PictureReader.read(encoded(image, "png"));
    for (int x = 0; x < 256; x++) {
      assertEquals(x, picture.sample(x, 0, 2));
    }
  }

  @Test
  void paintsTransparentPartsWhite() throws IOException, BiometricsException {
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0xFF102030);
    Picture picture = PictureReader.read(encoded(image, "png"));
    assertEquals(0x20, picture.sample(0, 0, 1));
    assertEquals(255, picture.sample(1, 0, 1));
    assertEquals(picture, PictureReader.of(image));
  }

  @Test
  void refusesAPictureBombBeforeDecodingIt() throws IOException {
    byte[] png = encoded(flag(BufferedImage.TYPE_INT_RGB), "png");
    ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
    CRC32 crc = new CRC32();
    crc.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
    assertEquals("image-too-large", codeOf(png));
  }

  @Test
  void saysWhatIsWrong(@TempDir Path folder) throws IOException {
    assertEquals("image-unknown", codeOf(new byte[0]));
    assertEquals("image-unknown", codeOf("no picture".getBytes(StandardCharsets.UTF_8)));
    byte[] png = encoded(flag(BufferedImage.TYPE_INT_RGB), "png");
    assertEquals("image-damaged", codeOf(Arrays.copyOf(png, 60)));
    BiometricsException missing =
        assertThrows(
            BiometricsException.class, () -> PictureReader.read(folder.resolve("none.png")));
    assertEquals("image-unreadable", missing.error().reason().code());
    Files.write(folder.resolve("flag.png"), png);
  }

  @Test
  void turnsTelephonePhotographsUpright() throws IOException, BiometricsException {
    byte[] jpeg = encoded(flag(BufferedImage.TYPE_INT_RGB), "jpg");
    // The yellow quarter is stored in the upper left; where it belongs depends on the tag.
    boolean[][] leftTop = {
      {true, true}, {false, true}, {false, false}, {true, false},
      {true, true}, {false, true}, {false, false}, {true, false}
    };
    for (int orientation = 1; orientation <= 8; orientation++) {
      Picture picture = PictureReader.read(withOrientation(jpeg, orientation));
      assertEquals(orientation >= 5 ? 32 : 48, picture.width());
      int x = leftTop[orientation - 1][0] ? 4 : picture.width() - 5;
      int y = leftTop[orientation - 1][1] ? 4 : picture.height() - 5;
      assertTrue(picture.sample(x, y, 1) > 200, "orientation " + orientation);
    }
  }

  private static byte[] withOrientation(byte[] jpeg, int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(36);
    exif.putShort((short) 0xFFE1).putShort((short) 34);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) 1);
    exif.putShort((short) 274)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0);
    byte[] tagged = new byte[jpeg.length + 36];
    System.arraycopy(jpeg, 0, tagged, 0, 2);
    System.arraycopy(exif.array(), 0, tagged, 2, 36);
    System.arraycopy(jpeg, 2, tagged, 38, jpeg.length - 2);
    return tagged;
  }

  @Test
  void survivesDamageAnywhere() throws IOException {
    Random random = new Random(1);
    for (String format : new String[] {"png", "jpg", "bmp", "jpeg2000"}) {
      byte[] bytes = encoded(flag(BufferedImage.TYPE_INT_RGB), format);
      for (int round = 0; round < 300; round++) {
        byte[] damaged =
            Arrays.copyOf(
                bytes, random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length);
        for (int i = 0; i < 3 && damaged.length > 0; i++) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        readOrRefuse(damaged);
      }
    }
  }

  @FuzzTest(maxDuration = "2m")
  void picture(byte[] bytes) {
    readOrRefuse(bytes);
  }

  private static void readOrRefuse(byte[] bytes) {
    try {
      assertTrue(PictureReader.read(bytes).width() > 0);
    } catch (BiometricsException e) {
      assertTrue(e.error().reason().code().startsWith("image-"));
    }
  }
}
