package io.dinhdanh.examples.chip;

import io.dinhdanh.nfc.authenticity.ActiveAuthentication;
import io.dinhdanh.nfc.reader.Octets;
import java.util.HexFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A challenge as it is typed: 16 hexadecimal digits. */
final class ChallengeConverter implements ITypeConverter<Octets> {

  /** Made by picocli. */
  ChallengeConverter() {}

  @Override
  public Octets convert(String text) {
    try {
      byte[] challenge = HexFormat.of().parseHex(text);
      if (challenge.length == ActiveAuthentication.CHALLENGE) {
        return Octets.of(challenge);
      }
    } catch (IllegalArgumentException e) {
      // Said below, in the same words.
    }
    throw new TypeConversionException("a challenge is 16 hexadecimal digits");
  }
}
