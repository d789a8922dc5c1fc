package io.dinhdanh.nfc.lds;

/** Reads a file of the chip: its outermost object, then what a data group makes of it. */
final class FileContent {

  /** What one kind of file makes of its outermost object. */
  interface Reading<T> {
    T read(Tlv content) throws MalformedDataException;
  }

  private FileContent() {}

  /** The value of a file; whatever is wrong with it is told together with the file. */
  static <T> T parse(ChipFile file, byte[] bytes, Reading<T> reading)
      throws MalformedFileException {
    try {
      Tlv content = Tlv.view(bytes);
      if (content.tag() != file.tag()) {
        throw new MalformedDataException(Malformed.tag(file.tag(), content.tag()));
      }
      return reading.read(content);
    } catch (MalformedDataException e) {
      throw new MalformedFileException(file, e.reason());
    }
  }
}
