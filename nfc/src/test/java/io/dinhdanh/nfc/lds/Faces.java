package io.dinhdanh.nfc.lds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.sf.scuba.data.Gender;
import org.jmrtd.cbeff.StandardBiometricHeader;
import org.jmrtd.lds.icao.DG2File;
import org.jmrtd.lds.iso19794.FaceImageInfo;
import org.jmrtd.lds.iso19794.FaceInfo;
import org.jmrtd.lds.iso39794.FaceImageDataBlock;
import org.jmrtd.lds.iso39794.FaceImageInformation2DBlock;
import org.jmrtd.lds.iso39794.FaceImageInformation2DBlock.ImageDataFormatCode;
import org.jmrtd.lds.iso39794.FaceImageInformation2DBlock.ImageSizeBlock;
import org.jmrtd.lds.iso39794.FaceImageRepresentation2DBlock;
import org.jmrtd.lds.iso39794.FaceImageRepresentationBlock;
import org.jmrtd.lds.iso39794.VersionBlock;

/** Writes DG2 files for tests: by hand, and by JMRTD. */
final class Faces {

  private static final byte[] HEADER = Ber.hex("A10E 810102 820100 87020101 88020008");

  private Faces() {}

  /** A DG2 with one template for each record. */
  static byte[] dg2(byte[]... records) {
    byte[] templates = Ber.object(2, new byte[] {(byte) records.length});
    for (byte[] record : records) {
      templates = Ber.join(templates, Ber.object(0x7F60, HEADER, Ber.object(0x5F2E, record)));
    }
    return Ber.object(0x75, Ber.object(0x7F61, templates));
  }

  /** A record of ISO/IEC 19794-5:2005 with one face. */
  static byte[] record(byte[] image, int width, int height, int featurePoints) {
    int length = 20 + 8 * featurePoints + 12 + image.length;
    ByteBuffer record = ByteBuffer.allocate(14 + length);
    record.put(Ber.hex("46414300 30313000")).putInt(14 + length).putShort((short) 1);
    record.putInt(length).putShort((short) featurePoints).put(new byte[14 + 8 * featurePoints]);
    record.put((byte) 1).put((byte) 0).putShort((short) width).putShort((short) height);
    return record.put(new byte[6]).put(image).array();
  }

  static FaceImageInfo jpeg(byte[] image) throws IOException {
    return new FaceImageInfo(
        Gender.UNKNOWN,
        FaceImageInfo.EyeColor.UNSPECIFIED,
        0,
        0,
        0,
        new int[3],
        new int[3],
        1,
        0,
        0,
        0,
        0,
        new FaceImageInfo.FeaturePoint[0],
        413,
        531,
        new ByteArrayInputStream(image),
        image.length,
        FaceImageInfo.IMAGE_DATA_TYPE_JPEG);
  }

  /** One record with these faces. */
  static List<FaceInfo> jmrtd(FaceImageInfo... faces) {
    return List.of(new FaceInfo(List.of(faces)));
  }

  /** A DG2 of ISO/IEC 39794-5 with the same face so many times; a width of 0 states no size. */
  static byte[] extensible(byte[] image, int width, int height, int count) {
    FaceImageInformation2DBlock information =
        new FaceImageInformation2DBlock(
            ImageDataFormatCode.JPEG,
            null,
            null,
            null,
            null,
            null,
            null,
            width == 0 ? null : new ImageSizeBlock(width, height),
            null,
            null,
            null);
    FaceImageRepresentationBlock face =
        new FaceImageRepresentationBlock(
            BigInteger.ZERO,
            new FaceImageRepresentation2DBlock(image, information, null),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    Map<Integer, byte[]> header = new TreeMap<>();
    header.put(0x81, new byte[] {2});
    header.put(0x87, new byte[] {1, 1});
    header.put(0x88, new byte[] {0, 8});
    FaceImageDataBlock block =
        new FaceImageDataBlock(
            new VersionBlock(3, 2019),
            Collections.nCopies(count, face),
            new StandardBiometricHeader(header));
    return DG2File.createISO39794DG2File(List.of(block)).getEncoded();
  }
}
