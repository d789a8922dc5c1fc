package io.dinhdanh.nfc.trust;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * LDIF (RFC 2849) as the ICAO PKD ships it: records of a directory with document signers,
 * revocation lists and master lists in base 64, long lines folded. Reads line by line within
 * bounds; nothing is fetched from an address that a record names.
 */
final class Ldif {

  /** Told about each value in base 64 that can be trust material, and about what is left out. */
  interface Receiver {

    /**
     * Takes one value.
     *
     * @param record the number of the record, from 1
     * @param value the decoded bytes
     */
    void value(int record, byte[] value);

    /**
     * Hears of a record that was not used.
     *
     * @param record the number of the record, from 1
     */
    void skipped(int record);
  }

  private static final int LONGEST_LINE = 24 * 1024 * 1024;
  private static final int MOST_RECORDS = 500_000;
  private static final Set<String> ATTRIBUTES =
      Collections.unmodifiableSet(
          new HashSet<>(
              List.of(
                  "usercertificate",
                  "cacertificate",
                  "cscacertificate",
                  "certificaterevocationlist",
                  "authorityrevocationlist",
                  "pkdmasterlistcontent",
                  "cscamasterlistdata")));

  private final byte[] bytes;
  private final Receiver receiver;
  private int position;
  private int record;
  private boolean inRecord;
  private boolean withdrawn;

  private Ldif(byte[] bytes, Receiver receiver) {
    this.bytes = bytes;
    this.receiver = receiver;
  }

  /** Tells whether the bytes begin as LDIF does: with a version, a comment or a name. */
  static boolean looksLike(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && (bytes[start] == '\n' || bytes[start] == '\r')) {
      start++;
    }
    int length = Math.min(16, bytes.length - start);
    String head =
        new String(bytes, start, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return head.startsWith("dn:") || head.startsWith("version:") || head.startsWith("# ");
  }

  static void read(byte[] bytes, Receiver receiver) throws MalformedAsn1Exception {
    new Ldif(bytes, receiver).read();
  }

  private void read() throws MalformedAsn1Exception {
    byte @Nullable [] line = line();
    while (line != null) {
      if (line.length == 0) {
        inRecord = false;
      } else if (line[0] != '#') {
        take(line);
      }
      line = line();
    }
    if (record == 0) {
      throw new MalformedAsn1Exception("an LDIF file without a record");
    }
  }

  private void take(byte[] line) throws MalformedAsn1Exception {
    int colon = indexOfColon(line);
    if (colon < 1) {
      throw new MalformedAsn1Exception("a line of LDIF without a name");
    }
    String name = new String(line, 0, colon, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (name.equals("dn")) {
      beginRecord();
    } else if (name.equals("changetype")) {
      withdrawn = !text(line, colon + 1).equals("add");
      if (withdrawn) {
        receiver.skipped(record);
      }
    } else if (inRecord && !withdrawn && ATTRIBUTES.contains(type(name))) {
      value(line, colon + 1);
    }
  }

  private void beginRecord() throws MalformedAsn1Exception {
    if (++record > MOST_RECORDS) {
      throw new MalformedAsn1Exception("an LDIF file of too many records");
    }
    inRecord = true;
    withdrawn = false;
  }

  /** The type of an attribute without its options: {@code userCertificate;binary}. */
  private static String type(String name) {
    int option = name.indexOf(';');
    return option < 0 ? name : name.substring(0, option);
  }

  private static String text(byte[] line, int from) {
    return new String(line, from, line.length - from, StandardCharsets.ISO_8859_1)
        .trim()
        .toLowerCase(Locale.ROOT);
  }

  /** Two colons announce base 64; a plain text or an address holds nothing that we use. */
  private void value(byte[] line, int from) {
    if (from >= line.length || line[from] != ':') {
      receiver.skipped(record);
      return;
    }
    try {
      String base64 =
          new String(line, from + 1, line.length - from - 1, StandardCharsets.ISO_8859_1).trim();
      receiver.value(record, Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException e) {
      receiver.skipped(record);
    }
  }

  private static int indexOfColon(byte[] line) {
    for (int i = 0; i < line.length; i++) {
      if (line[i] == ':') {
        return i;
      }
    }
    return -1;
  }

  /** The next line with its continuations, which begin with one space (RFC 2849 note 2). */
  private byte @Nullable [] line() throws MalformedAsn1Exception {
    if (position >= bytes.length) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    int skip = 0;
    do {
      int end = endOfLine();
      int length = end - position - skip;
      if (line.size() + (long) length > LONGEST_LINE) {
        throw new MalformedAsn1Exception("a line of LDIF that is too long");
      }
      int text = length > 0 && bytes[end - 1] == '\r' ? length - 1 : length;
      line.write(bytes, position + skip, text);
      position = end + 1;
      skip = 1;
    } while (line.size() > 0 && position < bytes.length && bytes[position] == ' ');
    return line.toByteArray();
  }

  private int endOfLine() {
    int end = position;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }
}
