package io.dinhdanh.nfc.lds;

import io.dinhdanh.core.card.Mrz;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.core.text.Refusal;
import java.util.Map;
import java.util.Objects;

/**
 * DG1, the machine-readable zone of ICAO Doc 9303-10 §4.7.1. Immutable.
 *
 * @param mrz the zone; whether its check digits fit is evidence, not a condition
 */
public record Dg1(Mrz mrz) {

  private static final int ZONE = 0x5F1F;

  public Dg1 {
    Objects.requireNonNull(mrz, "mrz");
  }

  /**
   * Reads the file.
   *
   * @param file its bytes
   * @return what it holds
   * @throws MalformedFileException if it is not laid out as a DG1, or holds no zone of a card or
   *     passport
   */
  public static Dg1 parse(byte[] file) throws MalformedFileException {
    return FileContent.parse(ChipFile.DG1, file, Dg1::read);
  }

  private static Dg1 read(Tlv content) throws MalformedDataException {
    Parsed<Mrz> zone = Mrz.tryParse(content.require(ZONE).value());
    if (zone instanceof Parsed.Refused<Mrz> refused) {
      Refusal refusal = refused.reason();
      throw new MalformedDataException(new Reason(refusal.code(), refusal.sentence(), Map.of()));
    }
    return new Dg1(zone.orThrow());
  }
}
