package io.dinhdanh.nfc.testkit.reader;

import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Random;

/** Files of the lengths that readers are compared by; their content is drawn by chance. */
final class SizedFiles {

  private static final String CONTENTS = "60185F0104303130375F36063034303030305C066175636D6E6F";

  private SizedFiles() {}

  static ChipFiles usual() throws ChipException {
    return with(20_000);
  }

  static ChipFiles with(int portrait) throws ChipException {
    return ChipFiles.empty()
        .with(ChipFile.COM, HexFormat.of().parseHex(CONTENTS))
        .with(ChipFile.SOD, of(ChipFile.SOD, 2_200))
        .with(ChipFile.DG1, of(ChipFile.DG1, 95))
        .with(ChipFile.DG2, of(ChipFile.DG2, portrait))
        .with(ChipFile.DG13, of(ChipFile.DG13, 700))
        .with(ChipFile.DG14, of(ChipFile.DG14, 400))
        .with(ChipFile.DG15, of(ChipFile.DG15, 300));
  }

  /** A file of so many bytes, tag and length among them. */
  static byte[] of(ChipFile file, int length) {
    int header = length < 0x82 ? 2 : length < 0x103 ? 3 : length < 0x10004 ? 4 : 5;
    int value = length - header;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file.tag());
    if (header > 2) {
      out.write(0x80 | header - 2);
    }
    for (int shift = 8 * (Math.max(1, header - 2) - 1); shift >= 0; shift -= 8) {
      out.write(value >> shift);
    }
    byte[] content = new byte[value];
    new Random(file.number() * 31L + length).nextBytes(content);
    out.writeBytes(content);
    return out.toByteArray();
  }
}
