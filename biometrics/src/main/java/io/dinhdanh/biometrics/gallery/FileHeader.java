package io.dinhdanh.biometrics.gallery;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The first 512 bytes of each file, twice the same 256: what it is, whose, and of which format. In
 * an encrypted gallery a tag over it proves the key.
 *
 * @param write in a log the number of its first write, in a snapshot that of the last it covers
 * @param count in a snapshot the number of its records
 */
@SuppressWarnings("ArrayRecordComponent") // Of this package, which changes none of them.
record FileHeader(
    Kind kind,
    byte[] gallery,
    byte[] file,
    long write,
    long count,
    GalleryFormat format,
    boolean encrypted) {

  /** Two copies, so that one bad byte does not cost the file. */
  static final int LENGTH = 512;

  static final int COPY = 256;
  static final int ID = 16;
  private static final int MAGIC = 0x4444474C; // DDGL
  private static final short LAYOUT = 1;
  private static final int TAG_AT = 232;
  private static final int CRC_AT = 252;

  enum Kind {
    LOG(0),
    SNAPSHOT(1),
    EXPORT(2);

    final byte code;

    Kind(int code) {
      this.code = (byte) code;
    }

    static @Nullable Kind of(byte code) {
      for (Kind kind : values()) {
        if (kind.code == code) {
          return kind;
        }
      }
      return null;
    }
  }

  static byte[] randomId(SecureRandom random) {
    byte[] id = new byte[ID];
    random.nextBytes(id);
    return id;
  }

  byte[] encode(FrameSeal seal) {
    ByteBuffer out = ByteBuffer.allocate(COPY);
    out.putInt(MAGIC).putShort(LAYOUT).put(kind.code).put((byte) (encrypted ? 1 : 0));
    out.put(gallery).put(file).putLong(write).putLong(count);
    text(out, format.name());
    text(out, format.version());
    byte[] bytes = out.array();
    byte[] tag = seal.proof(Arrays.copyOf(bytes, TAG_AT));
    System.arraycopy(tag, 0, bytes, TAG_AT, tag.length);
    out.putInt(CRC_AT, Crc32c.of(bytes, 0, CRC_AT));
    return bytes;
  }

  /** Whether the seal was made with the key of this header. */
  static boolean provedBy(FrameSeal seal, byte[] header) {
    byte[] tag = seal.proof(Arrays.copyOf(header, TAG_AT));
    return Arrays.equals(tag, Arrays.copyOfRange(header, TAG_AT, TAG_AT + tag.length));
  }

  /** Reads a header; null if it is damaged or something else. */
  static @Nullable FileHeader decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length != COPY
        || in.getInt(CRC_AT) != Crc32c.of(bytes, 0, CRC_AT)
        || in.getInt() != MAGIC
        || in.getShort() != LAYOUT) {
      return null;
    }
    Kind kind = Kind.of(in.get());
    int flags = in.get();
    if (kind == null || flags < 0 || flags > 1) {
      return null;
    }
    return rest(in, kind, flags == 1);
  }

  private static @Nullable FileHeader rest(ByteBuffer in, Kind kind, boolean encrypted) {
    byte[] gallery = new byte[ID];
    byte[] file = new byte[ID];
    in.get(gallery).get(file);
    long write = in.getLong();
    long count = in.getLong();
    String name = text(in);
    String version = text(in);
    if (write < 0 || count < 0 || name == null || version == null) {
      return null;
    }
    GalleryFormat format = new GalleryFormat(name, version);
    return new FileHeader(kind, gallery, file, write, count, format, encrypted);
  }

  private static void text(ByteBuffer out, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.put((byte) bytes.length).put(Arrays.copyOf(bytes, GalleryFormat.MAXIMUM));
  }

  private static @Nullable String text(ByteBuffer in) {
    int length = in.get();
    byte[] bytes = new byte[GalleryFormat.MAXIMUM];
    in.get(bytes);
    if (length < 1 || length > bytes.length) {
      return null;
    }
    try {
      ByteBuffer text = ByteBuffer.wrap(bytes, 0, length);
      return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
    } catch (CharacterCodingException notText) {
      return null;
    }
  }
}
