package io.dinhdanh.nfc.testkit.chip;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chip's end of secure messaging (ICAO Doc 9303-11 §9.8): takes the protection off a command
 * and puts it on the answer. Counts each message, so one object serves one session.
 */
final class SecureMessaging {

  private static final int CRYPTOGRAM = 0x87;
  private static final int CRYPTOGRAM_OF_ODD_INSTRUCTION = 0x85;
  private static final int EXPECTED_LENGTH = 0x97;
  private static final int STATUS = 0x99;
  private static final int CODE = 0x8E;
  private static final int STATUS_AND_CODE = 4 + 10;
  private static final byte PADDED = 1;

  private final SessionCipher cipher;
  private final byte[] counter;

  /** A session whose counter starts at zero, as after PACE and Chip Authentication. */
  SecureMessaging(SessionCipher cipher) {
    this(cipher, new byte[cipher.block()]);
  }

  SecureMessaging(SessionCipher cipher, byte[] counter) {
    this.cipher = cipher;
    this.counter = counter.clone();
  }

  CommandApdu unprotect(CommandApdu command) throws Refusal {
    count();
    byte[] data = command.data();
    List<DataObject> objects = parse(data);
    Refusal.unless(!objects.isEmpty(), StatusWord.PROTECTION_MISSING);
    DataObject last = objects.get(objects.size() - 1);
    Refusal.unless(last.tag() == CODE, StatusWord.PROTECTION_MISSING);
    byte[] signed = Arrays.copyOf(data, last.start());
    byte[] code = code(Bytes.pad(command.header(), cipher.block()), signed);
    Refusal.unless(MessageDigest.isEqual(code, last.value()), StatusWord.PROTECTION_WRONG);
    byte[] plain = new byte[0];
    int expected = 0;
    for (DataObject object : objects.subList(0, objects.size() - 1)) {
      switch (object.tag()) {
        case CRYPTOGRAM, CRYPTOGRAM_OF_ODD_INSTRUCTION -> plain = decrypt(object);
        case EXPECTED_LENGTH -> expected = expected(object.value());
        default -> throw new Refusal(StatusWord.PROTECTION_WRONG);
      }
    }
    return command.unprotected(plain, expected);
  }

  ResponseApdu protect(CommandApdu command, ResponseApdu answer) {
    count();
    byte[] content = answer.data().length == 0 ? new byte[0] : encrypt(command, answer.data());
    int word = answer.statusWord();
    byte[] status = DataObject.write(STATUS, new byte[] {(byte) (word >> 8), (byte) word});
    byte[] signed = Bytes.join(content, status);
    byte[] code = DataObject.write(CODE, code(null, signed));
    return ResponseApdu.of(Bytes.join(signed, code), word);
  }

  /** The most plain bytes whose protected answer has at most so many bytes. */
  int room(int answer) {
    int block = cipher.block();
    int blocks = Math.max(0, (answer - STATUS_AND_CODE) / block);
    while (blocks > 0 && cryptogram(blocks * block) > answer - STATUS_AND_CODE) {
      blocks--;
    }
    return Math.max(0, blocks * block - 1);
  }

  private static int cryptogram(int length) {
    int value = length + 1;
    int header = value < 0x80 ? 2 : value < 0x100 ? 3 : 4;
    return header + value;
  }

  private byte[] encrypt(CommandApdu command, byte[] data) {
    byte[] encrypted = cipher.encrypt(counter, Bytes.pad(data, cipher.block()));
    return isOdd(command)
        ? DataObject.write(CRYPTOGRAM_OF_ODD_INSTRUCTION, encrypted)
        : DataObject.write(CRYPTOGRAM, new byte[] {PADDED}, encrypted);
  }

  private byte[] decrypt(DataObject object) throws Refusal {
    byte[] value = object.value();
    if (object.tag() == CRYPTOGRAM) {
      Refusal.unless(value.length > 0 && value[0] == PADDED, StatusWord.PROTECTION_WRONG);
      value = Arrays.copyOfRange(value, 1, value.length);
    }
    boolean whole = value.length > 0 && value.length % cipher.block() == 0;
    Refusal.unless(whole, StatusWord.PROTECTION_WRONG);
    return Bytes.unpad(cipher.decrypt(counter, value));
  }

  private byte[] code(byte @Nullable [] header, byte[] signed) {
    byte[] padded = Bytes.pad(signed, cipher.block());
    return cipher.authenticate(Bytes.join(counter, header == null ? new byte[0] : header, padded));
  }

  private static boolean isOdd(CommandApdu command) {
    return (command.instruction() & 1) != 0;
  }

  private static int expected(byte[] value) throws Refusal {
    Refusal.unless(value.length == 1 || value.length == 2, StatusWord.PROTECTION_WRONG);
    int expected = 0;
    for (byte digit : value) {
      expected = (expected << 8) | (digit & 0xFF);
    }
    int most = value.length == 1 ? CommandApdu.SHORT_ANSWER : CommandApdu.EXTENDED_ANSWER;
    return expected == 0 ? most : expected;
  }

  private static List<DataObject> parse(byte[] data) throws Refusal {
    try {
      return DataObject.parse(data);
    } catch (Refusal malformed) {
      throw new Refusal(StatusWord.PROTECTION_WRONG);
    }
  }

  private void count() {
    for (int at = counter.length - 1; at >= 0 && ++counter[at] == 0; at--) {
      // the carry goes on to the next digit
    }
  }
}
