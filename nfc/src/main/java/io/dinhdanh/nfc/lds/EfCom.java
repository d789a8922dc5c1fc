package io.dinhdanh.nfc.lds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * EF.COM, the table of contents of ICAO Doc 9303-10 §4.6.1. It is not signed: whoever copies a chip
 * may change it. Immutable.
 *
 * @param ldsVersion the version of the data structure, such as {@code 1.7}
 * @param unicodeVersion the version of Unicode, such as {@code 4.0.0}
 * @param tags the tags of the data groups as the file lists them, each one byte; unmodifiable
 */
public record EfCom(String ldsVersion, String unicodeVersion, List<Integer> tags) {

  private static final int LDS_VERSION = 0x5F01;
  private static final int UNICODE_VERSION = 0x5F36;
  private static final int TAG_LIST = 0x5C;

  public EfCom {
    tags = Lists.copy(tags);
  }

  /**
   * Reads the file.
   *
   * @param file its bytes
   * @return what it says
   * @throws MalformedFileException if it is not laid out as an EF.COM
   */
  public static EfCom parse(byte[] file) throws MalformedFileException {
    return FileContent.parse(ChipFile.COM, file, EfCom::read);
  }

  private static EfCom read(Tlv content) throws MalformedDataException {
    return new EfCom(
        version(content.require(LDS_VERSION), 2),
        version(content.require(UNICODE_VERSION), 3),
        list(content.require(TAG_LIST)));
  }

  /** Two digits for each part: {@code 0107} is 1.7. */
  private static String version(Tlv element, int parts) throws MalformedDataException {
    String digits = Text.latin(element.value());
    if (digits.length() != 2 * parts || !Text.digits(digits)) {
      throw new MalformedDataException(Malformed.value(element.tag()));
    }
    StringBuilder version = new StringBuilder();
    for (int part = 0; part < parts; part++) {
      version.append(part == 0 ? "" : ".");
      version.append(Integer.parseInt(digits.substring(2 * part, 2 * part + 2)));
    }
    return version.toString();
  }

  private static List<Integer> list(Tlv element) throws MalformedDataException {
    if (element.length() > Tlv.CHILD_LIMIT) {
      throw new MalformedDataException(Malformed.TOO_MANY);
    }
    List<Integer> tags = new ArrayList<>();
    for (byte tag : element.value()) {
      tags.add(tag & 0xFF);
    }
    return tags;
  }

  /**
   * The data groups that the file lists; tags of no data group are left out.
   *
   * @return an unmodifiable set in the order of {@link ChipFile}
   */
  public Set<ChipFile> dataGroups() {
    Set<ChipFile> groups = EnumSet.noneOf(ChipFile.class);
    for (int tag : tags) {
      ChipFile.ofTag(tag).filter(ChipFile::isDataGroup).ifPresent(groups::add);
    }
    return Collections.unmodifiableSet(groups);
  }
}
